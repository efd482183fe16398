import { cloth, ground } from './palette'
import { bare, disc, group, line, oval, path, rect } from './pen'
import { bowl, jar, lamp, pane, plant, room, shelf } from './scene-parts'

const diamonds = (x: number, y: number, wide: number, colour: string) =>
  Array.from({ length: Math.floor(wide / 24) }, (_, i) => path(`M${x + i * 24 + 12} ${y - 9}l10 9-10 9-10-9z`, colour, bare)).join('')

const chest = (x: number, y: number, colour: string) =>
  rect(x, y - 46, 84, 46, colour, 2) +
  rect(x + 6, y - 40, 72, 34, 'none', 2, 'stroke="#f2bd4b" stroke-width="2.400"') +
  path(`M${x + 42} ${y - 34}q12 6 0 22q-12-16 0-22z`, '#f2bd4b', bare) +
  disc(x + 42, y - 20, 3, colour, bare)

const fire = (x: number, y: number) =>
  rect(x - 22, y - 44, 44, 40, '#57616b', 4) +
  rect(x - 14, y - 30, 28, 18, '#2c333b', 2) +
  path(`M${x} ${y - 30}q10 8 5 18h-10q-6-8 5-18z`, '#f2a53f', bare) +
  line(`M${x - 16} ${y - 4}v6M${x + 16} ${y - 4}v6`, '#39404a', 4) +
  path(`M${x - 24} ${y - 46}Q${x - 26} ${y - 64} ${x} ${y - 64}T${x + 24} ${y - 46}z`, '#c9ced2') +
  line(`M${x} ${y - 64}v-6`, '#57616b', 4)

const _sofa = (x: number, y: number, colour: string) =>
  rect(x, y - 62, 150, 44, colour, 12) +
  rect(x + 6, y - 34, 138, 26, colour, 8) +
  rect(x - 12, y - 46, 24, 44, colour, 9) +
  rect(x + 138, y - 46, 24, 44, colour, 9)

export const indoors = {
  yurt: () => ({
    back:
      room(ground.felt, '#c9704f', 214) +
      Array.from({ length: 26 }, (_, i) => line(`M${-420 + i * 34} 116l40 98M${-380 + i * 34} 116l-40 98`, '#cfa774', 2.4)).join('') +
      rect(-1500, 104, 3000, 13, cloth.sky, 0, 'stroke-width="1.400"') +
      diamonds(-420, 110, 840, '#fff') +
      Array.from({ length: 15 }, (_, i) => line(`M${-350 + i * 50} 104L${-70 + i * 10}-60`, '#d98d52', 4)).join('') +
      path('M-74-60Q0-86 74-60Q0-34-74-60z', '#cfe8f5') +
      chest(-186, 214, '#b5462f') +
      chest(104, 214, '#2f6f9a') +
      rect(-170, 138, 54, 30, '#fff', 3) +
      rect(-164, 144, 42, 18, '#f2bd4b', 2, bare) +
      fire(20, 220) +
      oval(0, 268, 230, 36, '#a8452c', bare) +
      oval(0, 268, 206, 29, 'none', 'stroke="#f2bd4b" stroke-width="3"') +
      oval(0, 268, 150, 18, 'none', 'stroke="#f2bd4b" stroke-width="2" stroke-dasharray="8 8"'),
  }),
  kang: () => ({
    back:
      room(ground.wall, '#c9b18a', 236) +
      pane(-58, 72, 116, 78) +
      path('M-72 60Q-66 110-76 158H-60Q-46 110-58 60zM72 60Q66 110 76 158H60Q46 110 58 60z', '#e9a58f') +
      rect(-1500, 186, 3000, 52, '#b98a5e', 0, 'stroke-width="1.800"') +
      rect(-1500, 176, 3000, 14, '#e6c98f', 0, 'stroke-width="1.800"') +
      Array.from({ length: 12 }, (_, i) => line(`M${-330 + i * 60} 192v44`, '#9a6f47', 1.6)).join('') +
      rect(-186, 138, 62, 38, '#cf5f4a', 8) +
      rect(-180, 120, 50, 22, '#8fb7d8', 8) +
      line('M-186 158h62', '#f2bd4b', 3) +
      rect(112, 148, 76, 10, ground.wood, 2) +
      line('M120 158v18M180 158v18', '#8b6a45', 5) +
      bowl(134, 148) +
      bowl(164, 148) +
      group(
        'translate(150 92)',
        rect(-26, -26, 52, 44, '#fff', 2) + path('M-18 6q10-18 18-6q8-12 18 6z', '#e88470', bare) + disc(8, -12, 6, '#f2bd4b', bare),
      ),
  }),
  kitchen: () => ({
    back:
      room('#eef0e2', ground.tile, 218) +
      pane(-160, 62, 80, 66) +
      Array.from({ length: 9 }, (_, i) => line(`M${-400 + i * 100} 218v600`, '#b9bfc2', 1.4)).join('') +
      rect(-24, 56, 200, 42, '#d7a56c', 3) +
      line('M26 56v42M76 56v42M126 56v42', '#8b6a45', 2) +
      rect(-1500, 158, 3000, 62, '#c99f6c', 0, 'stroke-width="1.800"') +
      rect(-1500, 150, 3000, 11, '#f3eee2', 0, 'stroke-width="1.800"') +
      line('M-300 170v42M-150 170v42M0 170v42M150 170v42M300 170v42', '#8b6a45', 2) +
      path('M90 150Q84 122 118 122T146 150z', '#57616b') +
      line('M118 122v-6M146 138h16', '#39404a', 5) +
      line('M108 108q-6-8 0-14M124 108q-6-8 0-14', '#9aa3aa', 2) +
      jar(20, 150, '#e88470') +
      jar(42, 150, '#f2bd4b', 28) +
      bowl(-40, 150) +
      bowl(-66, 150) +
      path('M-178 150q2-22 22-22t22 22z', '#8fb96a'),
  }),
  night: () => ({
    back:
      room('#94a2b6', '#8b8891', 224) +
      pane(56, 58, 96, 74, true) +
      path('M44 46Q50 100 40 146H58Q70 96 62 46zM164 46Q158 100 168 146H150Q138 96 146 46z', '#5d6d88') +
      rect(-1500, 222, 3000, 3, '#4c5564', 0, bare) +
      rect(-206, 158, 190, 62, '#5b6f92', 8) +
      rect(-206, 128, 20, 96, '#8b6a45', 3) +
      rect(-184, 146, 56, 24, '#e3e7ee', 9) +
      path('M-130 160Q-70 148-18 162V218H-150z', '#3f587f') +
      rect(-6, 176, 44, 46, '#8b6a45', 3) +
      path('M4 166l6-22h14l6 22z', '#f7dc93') +
      line('M17 166v10', '#57616b', 4) +
      disc(17, 158, 46, '#f9e7ae', 'stroke="none" opacity=".28"'),
  }),
  den: () => ({
    back:
      room('#84909c', '#6a7581', 220) +
      lamp(0, 54, '#ffe9a0') +
      path('M-20 56L-190 300H190L20 56z', '#f7e3a1', 'stroke="none" opacity=".2"') +
      rect(-196, 150, 128, 10, '#8b6a45', 2) +
      rect(72, 150, 128, 10, '#8b6a45', 2) +
      line('M-186 160v60M-78 160v60M82 160v60M190 160v60', '#6d5238', 5) +
      [-184, -160, -136, -112]
        .map((x, i) => rect(x, 118, 18, 32, '#20262e', 3) + rect(x + 3, 122, 12, 22, i % 2 ? '#9fd0a8' : '#a9d4f2', 1, bare))
        .join('') +
      [88, 112, 136, 160]
        .map((x, i) => rect(x, 118, 18, 32, '#20262e', 3) + rect(x + 3, 122, 12, 22, i % 2 ? '#f0c48a' : '#a9d4f2', 1, bare))
        .join('') +
      shelf(-190, 96, 100, '') +
      path('M-180 96l8-24h18l8 24zM-140 96q0-26 14-26t14 26z', '#7b8794') +
      rect(108, 66, 70, 34, '#2c343e', 3) +
      line('M116 92l14-10 12 6 26-18', '#e06a52', 3),
  }),
  classroom: () => ({
    back:
      room('#eaf0e0', '#d3b78b', 214) +
      rect(-112, 60, 224, 98, '#9b6f45', 3) +
      rect(-104, 68, 208, 82, '#3f6b58', 1, bare) +
      line('M-84 92h60M-84 110h90M-84 128h44', '#dfeadf', 3) +
      path('M40 130q16-42 34-20q18-20 18 12z', 'none', 'stroke="#f2d98a" stroke-width="3"') +
      pane(-196, 70, 54, 70) +
      pane(144, 70, 54, 70) +
      rect(-60, 150, 120, 6, '#9b6f45') +
      rect(-176, 188, 84, 10, ground.wood, 2) +
      line('M-168 198v34M-100 198v34', '#7b7366', 4) +
      rect(92, 188, 84, 10, ground.wood, 2) +
      line('M100 198v34M168 198v34', '#7b7366', 4) +
      rect(-150, 176, 30, 12, '#e88470', 1) +
      rect(116, 176, 30, 12, '#6fa6d6', 1),
  }),
  clinic: () => ({
    back:
      room('#e6f1ee', ground.tile, 214) +
      rect(-24, 62, 48, 48, '#fff', 8) +
      path('M-6 70H6V80H16V92H6V102H-6V92H-16V80H-6z', '#2c7148', bare) +
      rect(-198, 150, 120, 16, '#fff', 4) +
      rect(-198, 136, 34, 18, '#cfe3f2', 7) +
      line('M-190 166v48M-86 166v48', '#8a949c', 5) +
      rect(96, 86, 96, 74, '#fff', 2) +
      line('M144 86v74M96 122h96', '#8a949c', 2) +
      jar(104, 122, '#9ecbb0', 20) +
      jar(124, 122, '#f2bd4b', 16) +
      jar(154, 122, '#e88470', 18) +
      jar(106, 160, '#cfe3f2', 22) +
      jar(160, 160, '#9ecbb0', 18) +
      plant(62, 214),
  }),
}
