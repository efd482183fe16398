import { ground } from './palette'
import { bare, disc, line, oval, path, rect } from './pen'
import { carton, coin, desk, jar, pane, plant, room, screen, shelf, shield } from './scene-parts'

const row = (x: number, y: number, colours: string[]) => colours.map((colour, i) => jar(x + i * 22, y, colour, 18 + ((i * 7) % 9))).join('')

const sheet = (x: number, y: number, wide: number, high: number, lines: number, colour = '#9aa3aa') =>
  rect(x, y, wide, high, '#fff', 1, 'stroke-width="1.600"') +
  Array.from({ length: lines }, (_, i) => line(`M${x + 6} ${y + 9 + i * 8}h${wide - 12 - (i % 2) * 8}`, colour, 2)).join('')

export const inTown = {
  shop: () => ({
    back:
      room('#f6e6cf', ground.floor, 214) +
      shelf(-200, 96, 176, row(-196, 96, ['#e88470', '#f2bd4b', '#9ecbb0', '#6fa6d6', '#e88470', '#d2942c', '#9ecbb0'])) +
      shelf(-200, 138, 176, row(-190, 138, ['#6fa6d6', '#f3e6cc', '#cf6a53', '#9ecbb0', '#f2bd4b', '#6fa6d6', '#e88470'])) +
      shelf(-200, 180, 176, row(-196, 180, ['#f2bd4b', '#cf6a53', '#6fa6d6', '#f3e6cc', '#9ecbb0', '#e88470', '#f2bd4b'])) +
      rect(60, 60, 118, 154, '#8fb7d8', 2) +
      rect(68, 68, 102, 146, '#dff0f8', 1) +
      line('M119 68v146', '#7b9db8', 4) +
      carton(-16, 214, 46, 34) +
      carton(-8, 180, 34, 26),
    front:
      rect(-1500, 282, 3000, 900, ground.floor, 0) + rect(-1500, 256, 3000, 26, '#b58a58', 0) + rect(-1500, 246, 3000, 12, '#dcb277', 0),
  }),
  office: () => ({
    back:
      room('#eef1ea', '#c9b596', 214) +
      pane(-184, 66, 84, 76) +
      rect(92, 78, 96, 136, '#a9b4bd', 2) +
      line('M140 78v136M92 146h96', '#7b8791', 2) +
      disc(132, 114, 3, '#57616b', bare) +
      disc(148, 114, 3, '#57616b', bare) +
      disc(132, 178, 3, '#57616b', bare) +
      disc(148, 178, 3, '#57616b', bare) +
      sheet(-46, 76, 40, 52, 5) +
      sheet(6, 70, 44, 32, 3, '#e88470') +
      desk(-92, 178, 168, 44) +
      screen(-30, 170) +
      sheet(16, 160, 44, 12, 1) +
      plant(-170, 214),
  }),
  village: () => ({
    back:
      room('#f4ead8', '#cdb48a', 214) +
      rect(-120, 58, 240, 30, '#cf3a26', 2) +
      Array.from({ length: 6 }, (_, i) => rect(-98 + i * 34, 65, 20, 16, '#f7e6c4', 3, bare)).join('') +
      rect(-190, 106, 106, 76, '#d8b98a', 2) +
      sheet(-182, 114, 28, 36, 3) +
      sheet(-148, 114, 28, 36, 3, '#e88470') +
      sheet(-116, 118, 24, 30, 2) +
      sheet(-170, 154, 50, 22, 1) +
      pane(96, 104, 84, 64) +
      desk(-50, 186, 116, 34) +
      rect(-30, 166, 30, 12, '#fff', 1) +
      path('M20 178q-2-16 8-16t8 16z', '#fff') +
      plant(166, 214),
  }),
  bank: () => ({
    back:
      room(ground.cool, ground.tile, 214) +
      rect(-1500, 56, 3000, 30, '#2f6f9a', 0) +
      coin(0, 71, 19) +
      Array.from({ length: 6 }, (_, i) => rect(-300 + i * 120, 86, 6, 128, '#b5c4cf', 0, bare)).join('') +
      plant(-180, 214) +
      plant(186, 214) +
      sheet(-120, 104, 40, 50, 4) +
      sheet(80, 104, 40, 50, 4, '#e88470'),
    front:
      rect(-1500, 282, 3000, 900, '#ccd2d6', 0) +
      rect(-1500, 242, 3000, 40, '#dfe8ee', 0) +
      rect(-1500, 232, 3000, 13, '#2f6f9a', 0) +
      rect(-1500, 260, 3000, 5, '#9db8ca', 0, bare),
  }),
  police: () => ({
    back:
      room('#e3ecf6', '#cfd3d6', 214) +
      rect(-1500, 56, 3000, 8, '#2d4f86', 0, bare) +
      rect(-1500, 68, 3000, 3, '#2d4f86', 0, bare) +
      shield(0, 102, 1.1) +
      pane(-186, 96, 74, 66) +
      rect(110, 92, 78, 60, '#fff', 2) +
      [0, 1, 2, 3].map((i) => line(`M120 ${104 + i * 12}h${56 - (i % 2) * 14}`, i ? '#9aa3aa' : '#2d4f86', 3)).join('') +
      desk(-74, 184, 148, 36, '#e6d3ae', '#6d89ad') +
      screen(40, 176) +
      rect(-50, 164, 30, 13, '#20262e', 3) +
      line('M-50 168q-8-10 2-14M-20 168q8-10-2-14', '#20262e', 3) +
      rect(-190, 196, 84, 10, ground.wood, 2) +
      line('M-182 206v22M-114 206v22', '#7b7366', 4),
  }),
  plain: () => ({
    back:
      room(ground.glow, '#f3e1bb', 236) +
      oval(0, 150, 250, 150, '#fff', 'stroke="none" opacity=".55"') +
      path('M-1500 236H1500', 'none', bare),
  }),
}
