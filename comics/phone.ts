import type { ComicPhone } from '../types/entities/comic'
import { cloth, ground, ink, paper, red, shadow } from './palette'
import { type Box, bare, disc, group, line, path, rect } from './pen'

/** How wide and high a phone drawn large is. */
export const phoneSize = { wide: 156, high: 214 } as const

/** As it is drawn: columns need the whole of the screen. */
export const shownAs = (phone: ComicPhone, upright: boolean): ComicPhone =>
  upright && phone.kind !== 'group' ? { ...phone, kind: 'message' } : phone

/** Where its words go, of its upper left corner; of columns the first says from whom. */
export const phoneWords = (phone: ComicPhone, upright: boolean): { from: Box; words: Box } => {
  const { wide } = phoneSize
  const tall = phone.kind === 'message' || phone.kind === 'group'
  if (upright) return { from: { x: 22, y: 62, wide: 22, high: 118 }, words: { x: 46, y: 62, wide: wide - 62, high: 118 } }
  return {
    from: { x: 12, y: 20, wide: wide - 24, high: 24 },
    words: tall ? { x: 22, y: 60, wide: wide - 38, high: 124 } : { x: 14, y: 110, wide: wide - 28, high: 66 },
  }
}

/** A swindler as others see him who believe him: a shadow behind a mask that smiles. */
const masked = (x: number, y: number, size: number) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    path('M-30 40Q-30 16-12 12L12 12Q30 16 30 40z', shadow) +
      path('M-22 6C-26-34 26-34 22 6Q16 20 0 20Q-16 20-22 6z', shadow) +
      path('M-15 2Q-16-16 0-16T15 2Q12 15 0 15T-15 2z', '#fdf6e6') +
      line('M-8-4q3-3 6 0M3-4q3-3 6 0', ink, 2.4) +
      path('M-7 5q7 6 14 0', 'none', 'stroke-width="2.200"'),
  )

const knob = (x: number, y: number, colour: string, turn: number) =>
  disc(x, y, 13, colour) + group(`translate(${x} ${y}) rotate(${turn})`, path('M-8 2q0-6 8-6t8 6l-4 2-2-4h-4l-2 4z', paper, bare))

const code = (x: number, y: number, size: number) => {
  const step = size / 11
  const on = '11101010111101001001011110101111100000100000101101101101011010010110101101101011001010010100000011010100111011101011'
  const eye = (ex: number, ey: number) =>
    rect(x + ex * step, y + ey * step, step * 3, step * 3, ink, 0, bare) +
    rect(x + (ex + 1) * step, y + (ey + 1) * step, step, step, paper, 0, bare)
  const dots = Array.from({ length: 121 }, (_, i) => [i % 11, Math.floor(i / 11)] as const)
    .filter(([cx, cy], i) => on[i] === '1' && !((cx < 4 && (cy < 4 || cy > 6)) || (cx > 6 && cy < 4)))
    .map(([cx, cy]) => `M${Math.round((x + cx * step) * 10) / 10} ${Math.round((y + cy * step) * 10) / 10}h${step}v${step}h-${step}z`)
    .join('')
  return (
    rect(x - 5, y - 5, size + 10, size + 10, paper, 3, 'stroke-width="1.600"') + path(dots, ink, bare) + eye(0, 0) + eye(8, 0) + eye(0, 8)
  )
}

const pictures: Record<ComicPhone['kind'], (honest: boolean) => string> = {
  message: () => path('M18 56h122q8 0 8 8v118q0 8-8 8H24q-8 0-8-8V72l-9-8 9-3q0-5 2-5z', paper, 'stroke-width="1.800"'),
  group: () =>
    [0, 1, 2, 3]
      .map(
        (i) =>
          disc(26 + i * 32, 196, 9, [cloth.coral, cloth.mint, cloth.amber, cloth.sky][i] as string, 'stroke-width="1.600"') +
          line(`M${22 + i * 32} 197q4 4 8 0`, ink, 1.6),
      )
      .join('') + path('M20 54h118q8 0 8 8v112q0 8-8 8H20q-8 0-8-8V62q0-8 8-8z', paper, 'stroke-width="1.800"'),
  call: (honest) =>
    (honest
      ? disc(74, 78, 25, cloth.sky) + path('M62 72q0-6 6-6l4 9-5 4q3 7 9 9l4-5 9 4q0 7-6 7q-20-3-21-22z', paper, bare)
      : masked(74, 72, 0.86)) +
    line('M38 62q-8 14 0 28M110 62q8 14 0 28M28 56q-12 20 0 40M120 56q12 20 0 40', honest ? cloth.sky : red, 3) +
    knob(42, 192, '#c8432e', 135) +
    knob(106, 192, '#3f8f5c', 0),
  video: (honest) =>
    rect(14, 50, 120, 58, honest ? ground.sky : '#cfd8df', 3, 'stroke-width="1.600"') +
    (honest ? disc(74, 80, 18, cloth.sky) : masked(74, 76, 0.82)) +
    knob(74, 193, '#c8432e', 135),
  pay: (honest) =>
    disc(74, 78, 26, cloth.amber) +
    line('M62 66l12 14 12-14M74 80v17M63 82h22M63 90h22', ink, 3.4) +
    rect(24, 180, 100, 24, honest ? '#3f8f5c' : red, 12) +
    line('M62 192l8 7 16-15', paper, 4),
  qr: () => code(48, 55, 52) + rect(24, 182, 100, 20, '#e3ecf2', 10, 'stroke-width="1.600"'),
  app: (honest) =>
    rect(14, 50, 120, 56, paper, 3, 'stroke-width="1.600"') +
    line('M22 96l20-8 18 4 22-16 18 4 24-22', honest ? '#3f8f5c' : red, 4) +
    path('M126 54l2 14-13-5z', honest ? '#3f8f5c' : red, bare) +
    [0, 1, 2].map((i) => disc(30 + i * 13, 192 - i * 3, 8, cloth.amber, 'stroke-width="1.600"')).join('') +
    rect(84, 182, 44, 20, '#d8dde1', 10, 'stroke-width="1.600"'),
}

/** Fingers and thumb around it. */
const holding = (skin: string) =>
  [0, 1, 2, 3].map((i) => rect(-9, 92 + i * 25, 19, 22, skin, 10)).join('') +
  path('M176 240Q182 178 166 146Q154 132 147 146Q146 156 152 172Q156 200 146 240z', skin)

/** A phone seen from near, held from below; its upper left corner at 0. What cheats has a red edge. */
export const phonePicture = (phone: ComicPhone, skin: string): string => {
  const { wide, high } = phoneSize
  const honest = phone.honest === true
  return group(
    '',
    rect(0, 0, wide, high, '#20262e', 16) +
      rect(6, 8, wide - 12, high - 16, honest ? '#e8f2ea' : '#f4efe6', 9, `stroke="${honest ? '#3f8f5c' : red}" stroke-width="3"`) +
      rect(wide / 2 - 16, 3.4, 32, 3, '#57616b', 1.5, bare) +
      line(`M14 46H${wide - 14}`, '#b9b2a4', 1.6) +
      (phone.kind === 'message' || phone.kind === 'group'
        ? pictures[phone.kind](honest)
        : group('translate(4 0)', pictures[phone.kind](honest))) +
      holding(skin),
    `stroke="${ink}" stroke-width="2.600" stroke-linejoin="round" stroke-linecap="round"`,
  )
}
