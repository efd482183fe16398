import { cloth, ground, ink } from './palette'
import { bare, disc, group, line, oval, path, rect } from './pen'

/** Far beyond what is seen. */
const far = 1500

/** A room: wall and floor, and the edge where they meet. */
export const room = (wall: string, floor: string, at = 214) =>
  rect(-far, -far, far * 2, far + at, wall, 0, bare) +
  rect(-far, at, far * 2, far, floor, 0, bare) +
  rect(-far, at - 7, far * 2, 7, '#fffaf0', 0, 'opacity=".7" stroke="none"') +
  line(`M${-far} ${at}H${far}`, '#7b7366', 2)

/** Sky and ground. */
export const open = (sky: string, land: string, at = 196) =>
  rect(-far, -far, far * 2, far + at, sky, 0, bare) + rect(-far, at, far * 2, far, land, 0, bare)

export const hills = (at = 196) =>
  path(`M${-far} ${at}V150Q-330 120-260 158T-110 164T40 148T190 168T360 140L${far} 160V${at}z`, ground.far, bare) +
  path(`M${-far} ${at}V184Q-200 160-40 184T220 176T${far} 184V${at}z`, ground.grass, bare)

export const cloud = (x: number, y: number, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    path('M-34 10Q-44 8-42-1Q-38-10-28-7Q-24-20-9-18Q2-24 11-12Q24-16 29-5Q42-5 40 5Q38 10 30 10z', '#fff', bare),
  )

export const sun = (x: number, y: number) => disc(x, y, 22, '#f6cf6a', bare) + disc(x, y, 30, '#f6cf6a', 'stroke="none" opacity=".3"')

export const tuft = (x: number, y: number) => line(`M${x} ${y}l-4-9M${x} ${y}v-11M${x} ${y}l4-9`, '#6f9a58', 2)

export const sheep = (x: number, y: number, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    line('M-12 0v12M-4 2v11M8 2v11M14 0v12', '#5a5248', 3.4) +
      path('M-20 0Q-26-10-16-14Q-12-24-1-20Q8-26 15-17Q25-14 21-4Q22 6 12 5Q4 10-4 6Q-16 9-20 0z', '#fdfaf2') +
      path('M17-15Q28-20 33-10Q32-3 24-3Q18-6 17-15z', '#4a4038') +
      path('M18-15l-5-4 7-1z', '#4a4038'),
  )

export const yurt = (x: number, y: number, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    path('M-62 0V-38Q0-48 62-38V0z', '#fdf8ee') +
      path('M-66-37Q-40-66-12-78H12Q40-66 66-37Q0-50-66-37z', '#fbf1dd') +
      path('M-13-77Q0-88 13-77z', '#d8894f') +
      line('M-62-24Q0-34 62-24M-62-10Q0-18 62-10', '#3f86c4', 3) +
      line('M-40-43L-8-77M40-43L8-77', '#b98b58', 2) +
      path('M-14 0V-33H14V0z', '#cf6a43') +
      line('M0-33V0', '#7b4a2c', 2) +
      path('M-9-26h5v18h-5zM4-26h5v18h-5z', '#efc06b', bare),
  )

/** A window; `night` has a moon in it. */
export const pane = (x: number, y: number, wide: number, high: number, night = false) =>
  rect(x - 5, y - 5, wide + 10, high + 10, '#c7935c', 2) +
  rect(x, y, wide, high, night ? '#2f3f5c' : '#cfe8f5') +
  (night ? path(`M${x + wide - 22} ${y + 10}c-10 2-14 14-7 20c5 5 13 3 17-3c-7 1-14-7-10-17z`, '#f7e3a1', bare) : '') +
  line(`M${x + wide / 2} ${y}v${high}M${x} ${y + high / 2}h${wide}`, '#c7935c', 4)

export const plant = (x: number, y: number) =>
  line(`M${x} ${y - 18}v-26`, '#4f8a5e', 3) +
  path(`M${x} ${y - 30}q-22-4-24-26q22 0 24 26zM${x} ${y - 34}q20-6 20-30q-22 4-20 30zM${x} ${y - 40}q-8-14 0-32q8 18 0 32z`, '#6fb07c') +
  path(`M${x - 14} ${y - 20}h28l-4 20h-20z`, '#c76b45')

export const shelf = (x: number, y: number, wide: number, things: string) => rect(x, y, wide, 6, ground.wood) + things

export const jar = (x: number, y: number, colour: string, high = 22) =>
  rect(x, y - high, 16, high, colour, 3) + rect(x + 3, y - high - 5, 10, 5, '#fff', 1)

export const carton = (x: number, y: number, wide: number, high: number) =>
  rect(x, y - high, wide, high, '#d8ab70', 2) +
  rect(x + wide / 2 - 5, y - high, 10, high * 0.4, '#efdcb4', 0, bare) +
  line(`M${x} ${y - high * 0.72}h${wide}`, '#9b7442', 1.6)

export const bowl = (x: number, y: number) =>
  path(`M${x - 11} ${y - 9}h22q-1 9-7 9h-8q-6 0-7-9z`, '#fff') + line(`M${x - 9} ${y - 6}h18`, cloth.sky, 2)

export const tree = (x: number, y: number, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    path('M-6 0L-3-44H4L7 0z', '#a47a4e') + path('M0-112Q30-108 28-80Q44-62 24-48Q0-36-22-48Q-42-60-26-80Q-30-108 0-112z', '#86b97e'),
  )

export const star = (x: number, y: number, r: number, colour: string) =>
  path(
    `M${Array.from({ length: 10 }, (_, i) => {
      const [far, turn] = [i % 2 ? r * 0.42 : r, (i * Math.PI) / 5 - Math.PI / 2]
      return `${Math.round((x + Math.cos(turn) * far) * 10) / 10} ${Math.round((y + Math.sin(turn) * far) * 10) / 10}`
    }).join('L')}z`,
    colour,
    bare,
  )

/** The police's sign: a shield. */
export const shield = (x: number, y: number, size = 1) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    path('M0-26Q12-18 24-20Q28 10 0 28Q-28 10-24-20Q-12-18 0-26z', '#2d4f86', `stroke="${ink}"`) +
      path('M0-18Q8-13 16-14Q18 6 0 18Q-18 6-16-14Q-8-13 0-18z', '#f2bd4b', bare) +
      star(0, -1, 9, '#b92b18'),
  )

/** A bank's sign: a coin with a square hole. */
export const coin = (x: number, y: number, r = 17) =>
  disc(x, y, r, '#f2bd4b') +
  disc(x, y, r * 0.74, 'none', 'stroke-width="1.4"') +
  rect(x - r * 0.26, y - r * 0.26, r * 0.52, r * 0.52, '#fff', 1)

export const desk = (x: number, y: number, wide: number, high: number, top: string = ground.wood, body = '#b58a58') =>
  rect(x + 6, y, wide - 12, high, body) + rect(x, y - 8, wide, 11, top, 3)

export const screen = (x: number, y: number) =>
  rect(x - 3, y - 12, 6, 12, '#57616b') + rect(x - 24, y - 46, 48, 35, '#39424c', 3) + rect(x - 20, y - 42, 40, 27, '#a9d4f2', 1, bare)

export const lamp = (x: number, y: number, lit = '#fdf0bd') =>
  line(`M${x}-400V${y - 14}`, '#57616b', 2) +
  path(`M${x - 22} ${y}L${x - 9} ${y - 15}H${x + 9}L${x + 22} ${y}z`, '#d77b4a') +
  oval(x, y + 1, 12, 4, lit, bare)
