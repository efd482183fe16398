import type { ComicPerson } from '../types/entities/comic'
import { cast, type Look } from './cast'
import { cuts, redScarf } from './clothes'
import { head } from './heads'
import { cloth, ink } from './palette'
import { bare, disc, group, line, n, type Point, path, rect } from './pen'
import { type Arm, type Hand, type Prop, poses } from './poses'

const thick = 2.6
/** How much lower somebody is who sits. */
const seated = 34
const reach = 29

/** Where the elbow is, of a shoulder and a hand. */
const elbow = (from: Point, to: Point, bend: number): Point => {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const far = Math.min(Math.hypot(dx, dy), reach * 2 - 0.5)
  // what is near is seen shortened
  const bone = Math.min(reach, Math.max(far / 2 + 3.5, 19))
  const out = Math.sqrt(bone * bone - (far / 2) ** 2)
  const long = Math.hypot(dx, dy) || 1
  return { x: from.x + dx / 2 - (dy / long) * out * bend, y: from.y + dy / 2 + (dx / long) * out * bend }
}

const finger = (from: Point, angle: number, long: number) =>
  `M${n(from.x)} ${n(from.y)}L${n(from.x + Math.cos(angle) * long)} ${n(from.y + Math.sin(angle) * long)}`

/** A hand at `at`, its arm coming along `angle`. */
const hand = (at: Point, angle: number, shape: Hand, skin: string): string => {
  const out = shape === 'open' ? Math.atan2(-1, 0.28) : shape === 'up' ? -0.5 + (Math.cos(angle) < 0 ? -2.1 : 0) : angle
  const side = Math.cos(angle) < 0 ? 1 : -1
  const fingers =
    shape === 'open' || shape === 'up'
      ? [-0.55, -0.18, 0.18, 0.5].map((turn) => finger(at, out + turn, 15)).join('') + finger(at, out + 1.25 * side, 12)
      : shape === 'point'
        ? finger(at, angle, 18)
        : finger(at, angle + 1.1 * side, 8.5)
  return line(fingers, ink, 7.4) + disc(at.x, at.y, 8.6, ink, bare) + line(fingers, skin, 3.6) + disc(at.x, at.y, 6.4, skin, bare)
}

const arm = (
  { hand: [x, y], bend, elbow: bent, shape = 'fist' }: Arm,
  left: boolean,
  broad: number,
  sleeve: string,
  skin: string,
  seam: boolean,
): { sleeve: string; hand: string } => {
  const from = { x: (left ? -20 : 21) * broad, y: -108 }
  const to = { x, y }
  const at = bent ? { x: bent[0], y: bent[1] } : elbow(from, to, bend)
  const angle = Math.atan2(to.y - at.y, to.x - at.x)
  const wrist = { x: to.x - Math.cos(angle) * 6, y: to.y - Math.sin(angle) * 6 }
  const along = `M${n(from.x)} ${n(from.y)}L${n(at.x)} ${n(at.y)}L${n(wrist.x)} ${n(wrist.y)}`
  const inside = left ? 4 : -4
  return {
    sleeve:
      line(along, ink, 19) +
      line(along, sleeve, 14) +
      (seam ? '' : disc(from.x + inside, from.y + 5, 8.5, sleeve, bare)) +
      line(`M${n(at.x)} ${n(at.y)}l${n(-Math.cos(angle) * 4)} ${n(-Math.sin(angle) * 4)}`, ink, 1.4, 'opacity=".5"'),
    hand: hand(to, angle, shape, skin),
  }
}

const props: Record<Prop, string> = {
  phone: rect(-9, -17, 18, 33, '#20262e', 4) + rect(-6, -13, 12, 24, '#a9d4f2', 1.5, bare),
  note: rect(-17, -9, 34, 18, '#e98f7c', 2, 'stroke-width="2"') + disc(0, 0, 5, '#f8d7cd', 'stroke-width="1.6"'),
  notes: [-24, -8, 8, 24]
    .map((turn) =>
      group(
        `rotate(${turn})`,
        rect(-8, -32, 16, 32, '#e98f7c', 2, 'stroke-width="2"') + disc(0, -17, 4.4, '#f8d7cd', 'stroke-width="1.5"'),
      ),
    )
    .join(''),
  card:
    rect(-15, -10, 30, 20, cloth.sky, 3, 'stroke-width="2.2"') +
    rect(-15, -6, 30, 4.5, ink, 0, bare) +
    rect(-10, 2, 8, 5, cloth.amber, 1, bare),
  box: rect(-32, -24, 64, 44, '#d3a367', 3) + line('M-32-8H32', ink, 1.8) + rect(-8, -24, 16, 17, '#f0dcb4', 0, 'stroke-width="1.8"'),
}

const shoe = (x: number, y: number, colour: string, turn = 0) =>
  group(`translate(${x} ${y}) rotate(${turn})`, path('M-9-9Q-11 2-9 3H16Q18-5 6-8L4-11z', colour))

const leg = (d: string, colour: string) => line(d, ink, 20) + line(d, colour, 15)

const legs = ({ legs: colour, shoes }: Look, how: 'stand' | 'stride' | 'seat'): string => {
  if (how === 'seat')
    return leg('M-13-56L-17-36L-17-8', colour) + shoe(-16, -3, shoes) + leg('M13-56L19-36L19-8', colour) + shoe(20, -3, shoes)
  if (how === 'stride')
    return leg('M-8-58L-18-34L-40-20', colour) + shoe(-44, -18, shoes, 52) + leg('M8-58L28-38L26-10', colour) + shoe(28, -4, shoes)
  return leg('M-12-60V-8', colour) + shoe(-11, -3, shoes) + leg('M13-60V-8', colour) + shoe(14, -3, shoes)
}

/** Somebody as drawn: the body, and the arms for whoever has something between them. */
export interface Drawn {
  body: string
  arms: string
}

/** Somebody looking to the right, feet at 0, 0, a grown man some 175 high. */
export const figure = ({ who, pose: name, face }: Pick<ComicPerson, 'who' | 'pose' | 'face'>): Drawn => {
  const look = cast[who]
  const pose = poses[name]
  const cut = cuts[look.coat]
  const seat = pose.legs === 'seat'
  const sleeve = cut.sleeves?.(look) ?? look.colour
  const skin = who === 'swindler' ? '#1d232b' : look.skin
  const drop = seat ? seated : 0
  const one = (which: 'left' | 'right') =>
    arm(pose[which], which === 'left', look.broad, sleeve, skin, sleeve !== look.colour || look.coat === 'apron')
  const held = pose.holds ? group(`translate(${pose.holds.at.join(' ')}) rotate(${pose.holds.turn})`, props[pose.holds.what]) : ''
  const upper = (parts: string) =>
    group(
      `translate(0 ${drop}) rotate(${pose.lean ?? 0} 0 -60)`,
      parts,
      `stroke="${ink}" stroke-width="${thick}" stroke-linejoin="round" stroke-linecap="round"`,
    )
  const behind = (['left', 'right'] as const).filter((which) => pose[which].behind)
  const before = (['left', 'right'] as const).filter((which) => !pose[which].behind)
  const trunk = path((seat && cut.seated) || cut.shape, look.colour) + (cut.over?.(look) ?? '') + (look.redScarf ? redScarf : '')
  const neck = rect(-8, -130, 18, 16, skin, 4)
  const top = group(`translate(${n(2)} ${n(-118 - 28 * look.head)}) scale(${look.head})`, head(look, face))
  const lower = group(
    '',
    legs(look, pose.legs ?? 'stand'),
    `stroke="${ink}" stroke-width="${thick}" stroke-linejoin="round" stroke-linecap="round"`,
  )
  const broad = group(`scale(${look.broad} 1)`, trunk)
  const front = before.map(one)
  const arms = front.map(({ sleeve }) => sleeve).join('') + held + front.map(({ hand }) => hand).join('')
  return {
    body:
      lower +
      upper(
        behind
          .map(one)
          .map(({ sleeve, hand }) => hand + sleeve)
          .join('') +
          neck +
          broad +
          top,
      ),
    arms: upper(arms),
  }
}

/** How high somebody's head is, and how large it is, in the figure's own measure. */
export const headOf = ({ who, pose: name }: Pick<ComicPerson, 'who' | 'pose'>): { x: number; y: number; r: number } => {
  const { head: large } = cast[who]
  const pose = poses[name]
  const turn = ((pose.lean ?? 0) * Math.PI) / 180
  const up = -58 - 28 * large
  return { x: 2 - up * Math.sin(turn), y: -60 + up * Math.cos(turn) + (pose.legs === 'seat' ? seated : 0), r: 31 * large }
}
