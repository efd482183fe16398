import type { comicFaces } from '../types/words/comic'
import { ink } from './palette'
import { bare, disc, line, oval, path } from './pen'

type Face = keyof typeof comicFaces

const eyes = { left: -7, right: 12 }
const dots = (r = 3.4, y = -1) => oval(eyes.left, y, r * 0.9, r * 1.15, ink, bare) + oval(eyes.right, y, r * 0.9, r * 1.15, ink, bare)
const brows = (left: string, right: string, wide = 3) => line(left, ink, wide) + line(right, ink, wide)
const mouth = (d: string, fill = 'none') => path(d, fill, 'stroke-width="2.6"')
const tear = (x: number, y: number, long = 1) =>
  path(`M${x} ${y}q-4.5 ${7 * long} 0 ${10 * long}q4.5-${3 * long} 0-${10 * long}z`, '#8fc4ea', 'stroke-width="1.4"')
const flush = (colour: string) => disc(-13, 9, 4.6, colour, bare) + disc(17, 9, 4.2, colour, bare)
const white = (x: number, r: number, px: number, py = -1) =>
  disc(x, -1, r, '#fff', 'stroke-width="1.8"') + disc(px, py, r * 0.42, ink, bare)

/** Eyes, brows and mouth, the head's middle at 0, turned a little to the right. */
export const features: Record<Face, (cheek: string) => string> = {
  calm: (cheek) => flush(cheek) + brows('M-12-10q5-3 9-1', 'M7-11q5-2 9 1') + dots() + mouth('M-3 13q6 5 12 0'),
  glad: (cheek) =>
    flush(cheek) +
    brows('M-12-12q5-4 10-1', 'M7-13q5-3 10 1') +
    line('M-12 0q5-7 10 0', ink, 3) +
    line('M7 0q5-7 10 0', ink, 3) +
    mouth('M-6 9q9 3 18-1q-1 12-9 12q-8 0-9-11z', '#a5322b') +
    path('M-4 10.500q7 2.500 14-.5l-.5 3q-6 2-13 0z', '#fff', bare),
  worried: (cheek) =>
    flush(cheek) + brows('M-14-8q5-2 9-6', 'M8-14q4 4 9 6', 3.2) + dots(3.2, 1) + mouth('M-5 16q4-5 8-2t7-2') + tear(23, -18, 1),
  surprised: () =>
    brows('M-13-14q5-6 10-2', 'M7-16q6-4 11 2', 3) +
    white(eyes.left, 6.4, -6) +
    white(eyes.right, 6.2, 13) +
    oval(3, 16, 4.4, 6, '#8c2c26', 'stroke-width="2.4"'),
  angry: () =>
    flush('#dd7a5c') + brows('M-14-12q6 2 10 6', 'M7-6q4-5 11-7', 4) + dots(3.2, 1) + mouth('M-6 17q2-6 9-6q7 0 9 5l-9 1z', '#8c2c26'),
  crying: () =>
    brows('M-14-7q5-2 9-6', 'M8-13q4 4 9 6', 3.2) +
    line('M-12-1q5 5 10 0', ink, 3) +
    line('M7-1q5 5 10 0', ink, 3) +
    tear(-9, 3, 1.1) +
    tear(15, 3, 1.1) +
    mouth('M-5 18q1-8 8-8q7 0 8 7q-8 4-16 1z', '#8c2c26'),
  suspicious: () =>
    brows('M-14-8h10', 'M7-13q6-5 11-1', 3.6) +
    white(eyes.left, 5.2, -4, 0) +
    white(eyes.right, 5.2, 15, 0) +
    line('M-13-4h12M6-4h12', ink, 3) +
    mouth('M-3 15q6-4 11-2'),
  tempted: (cheek) =>
    flush(cheek) +
    brows('M-13-13q5-5 10-1', 'M7-14q6-4 11 1', 3) +
    disc(eyes.left, -1, 6.2, '#ffd75e', 'stroke-width="1.8"') +
    disc(eyes.right, -1, 6, '#ffd75e', 'stroke-width="1.8"') +
    line('M-9.500-4l2.500 3l2.500-3M-7-1v4.500M-9.500 0h5M9.500-4l2.500 3l2.500-3M12-1v4.500M9.500 0h5', ink, 1.5) +
    mouth('M-6 10q9 4 18 0q-1 9-9 9q-8 0-9-9z', '#a5322b'),
  firm: () => brows('M-14-9q6-2 10 2', 'M7-7q5-4 11-3', 3.8) + dots(3.4, 0) + mouth('M-3 15h11'),
}
