import type { comicFaces } from '../types/words/comic'
import type { Hair, Hat, Look } from './cast'
import { features } from './faces'
import { cloth, ink } from './palette'
import { bare, disc, group, line, oval, path } from './pen'

const skull = 'M-25-5C-27-37 27-37 26-5C27 13 16 27 2 27C-13 27-24 14-25-5z'

/** What lies behind the head. */
const behind: Partial<Record<Hair, (colour: string) => string>> = {
  bun: (c) => disc(-17, -27, 11, c),
  long: (c) => path('M-28-4C-34-42 34-42 29-4L31 32Q22 44 8 36L-18 40Q-32 36-31 20z', c),
  bob: (c) => path('M-29-4C-34-42 35-42 29-4L28 16Q26 24 16 22L-18 26Q-31 24-30 12z', c),
  tail: (c) => path('M-20-20Q-48-22-44 14Q-42 34-32 36Q-36 12-18-4z', c),
  braids: (c) =>
    path('M-22 2Q-40 4-37 30Q-36 44-29 46Q-24 30-20 14zM22 4Q37 8 34 30Q33 42 27 44Q22 30 20 14z', c) +
    line('M-36 33l9 2M26 33l9-1', cloth.vermilion, 5),
  waves: (c) => path('M-28-6C-36-44 36-44 30-6Q38 4 32 14Q36 28 22 28L-16 30Q-36 32-32 16Q-38 6-28-6z', c),
}

/** What lies on it. */
const hairs: Record<Hair, (colour: string) => string> = {
  short: (c) => path('M-27 2C-33-40 33-42 28-7Q22-10 19-19Q4-12-14-17Q-20-12-20-2z', c),
  parted: (c) => path('M-27 3C-34-42 34-43 28-5Q25-14 14-22Q2-14-16-13Q-20-8-20 2z', c) + line('M10-31Q14-27 14-22', ink, 1.6),
  tousled: (c) =>
    path(
      'M-28 4C-30-10-33-24-24-27Q-26-36-16-33Q-12-42-2-36Q6-43 13-35Q22-38 22-29Q32-26 28-6Q24-10 22-17Q14-12 10-19Q4-10-4-17Q-12-8-18-15Q-20-6-21 4z',
      c,
    ),
  crop: (c) => path('M-26-3C-30-38 30-40 27-8Q22-18 12-20Q-6-22-18-16Q-22-12-21-3z', c),
  bald: (c) => path('M-26 5Q-31-10-25-16Q-19-8-20 5z', c),
  bun: (c) => path('M-27 2C-33-42 34-42 28-6Q20-12 15-22Q2-10-18-8Q-21-4-20 4z', c),
  long: (c) => path('M-27 8C-34-42 34-42 28 2Q22-6 16-22Q6-8-18-6Q-21 0-21 8z', c),
  bob: (c) => path('M-27 6C-34-42 34-42 28 2L23-11Q0-6-19-10Q-21-4-21 6z', c),
  tail: (c) => path('M-27 0C-33-42 34-42 28-6Q22-14 20-20Q-2-6-19-12Q-21-6-20 2z', c) + line('M-24-22l6 8', cloth.vermilion, 5),
  braids: (c) => path('M-27 6C-34-42 34-42 28 4Q24-12 4-23Q-10-14-20 6z', c) + line('M4-29V-23', ink, 1.6),
  waves: (c) => path('M-28 4C-36-44 36-44 30 0Q26-14 12-24Q8-8-10-10Q-20-8-20 4z', c),
  tuft: (c) => path('M-16-24Q-10-36 0-30Q-4-42 8-42Q4-36 9-31Q16-34 18-24Q2-30-16-24z', c),
}

const hats: Record<Hat, (colour: string) => string> = {
  felt: (c) =>
    oval(0, -18, 42, 9, c) +
    path('M-25-20Q-27-48-10-46Q0-40 11-46Q28-48 26-20Q0-12-25-20z', c) +
    line('M-25-23Q0-15 26-23', cloth.amber, 5),
  cap: (c) => path('M-28-10C-32-44 30-46 30-16Q42-15 44-7Q30-6 20-13Q-6-20-28-10z', c) + line('M-18-14Q2-22 24-15', ink, 1.8),
  police: (c) =>
    path('M-37-29Q-34-46 2-49Q38-46 40-29Q34-22 28-21L-25-20Q-33-22-37-29z', c) +
    path('M-26-21Q2-29 29-21L29-13Q2-19-26-12z', cloth.white) +
    path('M-2-17Q20-22 34-12Q36-7 30-6Q16-13 0-10z', '#222a35') +
    path('M3-42l7 3q1 8-7 12q-8-4-7-12z', cloth.amber, 'stroke-width="1.8"'),
  scarf: (c) =>
    path('M-31 12C-38-47 42-47 34 10Q31 2 30-2Q24-18 4-25Q-14-22-21-8Q-25 4-24 20Q-30 18-31 12z', c) +
    path('M-24 16Q-14 30 3 31Q20 29 28 14Q30 24 22 31Q8 41-12 34Q-24 28-24 16z', c) +
    path('M-2 33l-14 13 12 1 5 8 6-9 12 2-11-15z', c) +
    [
      [-17, -27],
      [1, -33],
      [20, -28],
      [-27, -4],
      [31, -8],
    ]
      .map(([x = 0, y = 0]) => disc(x, y, 2.6, cloth.cream, bare))
      .join(''),
  fur: (c) =>
    path('M-26-12C-28-50 32-50 29-12Q0-18-26-12z', c) +
    path('M-32-2Q-34-18-20-23Q2-30 24-23Q36-18 34-4Q18-13 2-13Q-16-13-20-5L-21 11Q-30 18-33 8z', '#c79c70') +
    line('M-24-13l3-4M-8-18l1-4M10-18l1-4M25-13l-1-5M-27 0l1 6', '#8b5e3c', 2),
  visor: (c) =>
    path('M-28-9C-30-44 30-46 29-14Q44-14 46-6Q32-4 20-12Q-4-19-28-9z', c) + oval(12, -27, 7, 6, cloth.white, 'stroke-width="1.8"'),
  kerchief: (c) =>
    path('M-28 2C-38-46 40-46 30-4Q22-18 2-20Q-18-18-21 4z', c) +
    path('M-26-2Q-40 2-38 16Q-28 12-21 4z', c) +
    line('M-18-28l4 4M2-35l2 5M20-27l-3 4', cloth.cream, 3),
  hood: (c) =>
    path('M-34 22C-40-50 44-52 36 20Q30 30 20 33L-18 34Q-30 30-34 22z', c) +
    path('M-22 8C-26-34 32-36 28 6Q24 28 4 28Q-16 28-22 8z', '#151b22'),
}

/** Hats with a brim sit higher, so that brows are seen. */
const raised: Partial<Record<Hat, number>> = { felt: -6, police: -5, cap: -4, visor: -4 }

const beards = {
  moustache: (c: string) => path('M3 7Q-7 5-12 11Q-3 13 3 9.500Q9 13 18 10.500Q13 5 3 7z', c, 'stroke-width="1.4"'),
  goatee: (c: string) =>
    path('M-14 17Q-6 23 3 23Q12 23 18 16Q17 40 4 47Q-10 40-14 17z', c, 'stroke-width="2"') +
    path('M3 7Q-8 5-12 12Q-3 13 3 9.500Q10 13 18 11Q13 5 3 7z', c, 'stroke-width="1.6"'),
  stubble: () => [-12, -6, 0, 6, 12, 17].map((x, i) => line(`M${x} ${21 - (i === 0 || i === 5 ? 5 : 0)}v2.500`, '#8d5a3e', 1.8)).join(''),
}

const lens = 'stroke="none" opacity=".5"'

/** What is seen in the hood's dark. */
const faceless: Partial<Record<keyof typeof comicFaces, string>> & { calm: string } = {
  calm: line('M-11-3q5-4 10 0M9-3q5-4 10 0', '#e8b33f', 3) + line('M-4 13q8 5 16-2', '#8d99a5', 2.6),
  glad:
    line('M-12-1q5-7 10 0M9-1q5-7 10 0', '#e8b33f', 3.2) + path('M-6 10q10 4 20-1q-3 11-11 11q-8 0-9-10z', '#e9eef2', 'stroke-width="1.6"'),
  angry: line('M-14-8l11 6M8-2l11-6', '#e8b33f', 3.6) + path('M-6 18q3-8 9-8q7 0 9 6z', '#e9eef2', 'stroke-width="1.6"'),
}

/** A head looking to the right, its middle at 0. */
export const head = (look: Look, face: keyof typeof comicFaces): string => {
  const { hair, hairColour, hat, skin } = look
  if (hat === 'hood') return hats.hood(look.hatColour ?? skin) + (faceless[face] ?? faceless.calm)
  const covered = hat === 'scarf' || hat === 'fur' || hat === 'police' || hat === 'felt' || hat === 'cap' || hat === 'visor'
  return (
    (covered && hair !== 'tail' && hair !== 'long' ? '' : (behind[hair]?.(hairColour) ?? '')) +
    (hat === 'kerchief' ? '' : oval(-25, 2, 5.5, 7.5, skin)) +
    path(skull, skin) +
    hairs[hair](hairColour) +
    line('M4 2q4 4-1 5', ink, 2) +
    (look.glasses ? disc(-7, -1, 8.5, '#fff', lens) + disc(13, -1, 8, '#fff', lens) : '') +
    features[face](look.cheek) +
    (look.old ? line('M-19 3l-4-2M-19 7l-4 1M-13 19q3 3 5 1', '#a5714a', 1.6) : '') +
    (look.beard ? beards[look.beard](look.old ? hairColour : ink) : '') +
    (look.glasses
      ? group(
          '',
          disc(-7, -1, 8.5, 'none', 'stroke-width="2.2"') +
            disc(13, -1, 8, 'none', 'stroke-width="2.2"') +
            line('M1.500-2q2-2 3.500 0M-15-2l-8-1', ink, 2),
        )
      : '') +
    (hat ? group(`translate(0 ${raised[hat] ?? 0})`, hats[hat](look.hatColour ?? cloth.dark)) : '')
  )
}
