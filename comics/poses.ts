import type { comicPoses } from '../types/words/comic'

export type Hand = 'fist' | 'open' | 'point' | 'up'
export type Prop = 'phone' | 'notes' | 'note' | 'card' | 'box'

export interface Arm {
  /** Where the hand is; feet at 0, looking to the right. */
  hand: [x: number, y: number]
  /** To which side the elbow goes: 1 outwards of the left arm, -1 the other way. */
  bend: 1 | -1
  /** Where the elbow is, when a bend does not say it. */
  elbow?: [x: number, y: number]
  shape?: Hand
  /** Whether it is drawn behind the body. */
  behind?: true
}

export interface Pose {
  left: Arm
  right: Arm
  holds?: { what: Prop; at: [x: number, y: number]; turn: number }
  legs?: 'stride' | 'seat'
  /** Degrees the body leans forward. */
  lean?: number
}

const hang = { left: { hand: [-30, -53], bend: 1 }, right: { hand: [31, -53], bend: -1 } } as const satisfies Pick<Pose, 'left' | 'right'>

/** Where hands go. */
export const poses: Record<keyof typeof comicPoses, Pose> = {
  stand: hang,
  call: {
    left: { hand: [-27, -138], bend: -1 },
    right: { hand: [42, -84], bend: -1, shape: 'open' },
    holds: { what: 'phone', at: [-27, -147], turn: 14 },
  },
  look: {
    left: { hand: [8, -80], bend: 1 },
    right: { hand: [30, -88], bend: -1 },
    holds: { what: 'phone', at: [30, -100], turn: 14 },
    lean: 3,
  },
  show: { left: hang.left, right: { hand: [62, -108], bend: 1 }, holds: { what: 'phone', at: [65, -119], turn: 6 } },
  stop: { left: { hand: [-40, -70], bend: 1 }, right: { hand: [60, -120], bend: 1, shape: 'open' }, lean: 3 },
  point: { left: { hand: [-31, -62], bend: 1 }, right: { hand: [60, -120], bend: 1, shape: 'point' } },
  think: { left: { hand: [22, -82], bend: 1 }, right: { hand: [13, -118], bend: -1, elbow: [33, -86] } },
  count: {
    left: { hand: [-8, -82], bend: 1 },
    right: { hand: [22, -84], bend: -1 },
    holds: { what: 'notes', at: [7, -88], turn: 0 },
  },
  give: { left: hang.left, right: { hand: [62, -98], bend: 1 }, holds: { what: 'note', at: [72, -106], turn: -16 } },
  card: { left: hang.left, right: { hand: [60, -102], bend: 1 }, holds: { what: 'card', at: [69, -112], turn: -14 } },
  carry: { left: { hand: [-28, -70], bend: 1 }, right: { hand: [38, -70], bend: -1 }, holds: { what: 'box', at: [5, -84], turn: 0 } },
  hug: { left: { hand: [46, -62], bend: 1, elbow: [10, -76] }, right: { hand: [66, -84], bend: 1 }, lean: 6 },
  comfort: { left: hang.left, right: { hand: [60, -104], bend: 1 }, lean: 4 },
  run: {
    left: { hand: [-44, -88], bend: 1, behind: true },
    right: { hand: [54, -112], bend: 1, shape: 'open' },
    legs: 'stride',
    lean: 11,
  },
  sit: { left: { hand: [-26, -76], bend: 1 }, right: { hand: [28, -76], bend: -1 }, legs: 'seat' },
  despair: { left: { hand: [-27, -150], bend: -1 }, right: { hand: [31, -150], bend: 1 }, lean: 3 },
  open: { left: { hand: [-54, -96], bend: -1, shape: 'up' }, right: { hand: [54, -96], bend: 1, shape: 'up' } },
  wave: { left: hang.left, right: { hand: [48, -148], bend: 1, shape: 'open' } },
}
