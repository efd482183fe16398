import type { Coat, Look } from './cast'
import { cloth, ink } from './palette'
import { bare, disc, group, line, oval, path, rect } from './pen'

/** How a coat falls: where its hem is, and drawn over the legs. Feet at 0, shoulders at -116. */
interface Cut {
  shape: string
  seated?: string
  over?: (look: Look) => string
  /** Sleeves of another colour. */
  sleeves?: (look: Look) => string
}

const jacket = 'M-13-120Q-25-117-27-104L-25-52Q0-46 26-52L27-104Q25-117 14-120z'
const short = 'M-13-120Q-25-117-27-104L-24-58Q0-53 25-58L27-104Q25-117 14-120z'
const long = 'M-13-120Q-25-117-26-104L-24-70L-33-18Q0-8 34-18L25-70L27-104Q25-117 14-120z'
const longSeated = 'M-13-120Q-25-117-26-104L-25-70L-32-34Q0-26 33-34L26-70L27-104Q25-117 14-120z'
const shade = path('M-25-108L-24-60Q-14-56-10-56Q-19-82-17-114z', ink, 'stroke="none" opacity=".13"')
const buttons = (colour: string, from = -98, steps = 3) =>
  Array.from({ length: steps }, (_, i) => disc(5, from + i * 14, 2.4, colour, 'stroke-width="1.4"')).join('')

export const cuts: Record<Coat, Cut> = {
  deel: {
    shape: long,
    seated: longSeated,
    over: ({ trim, colour }) =>
      shade +
      path('M-24-76Q0-70 26-76L26-65Q0-59-24-65z', trim) +
      line('M7-120Q3-106 22-100L24-78', ink, 8) +
      line('M7-120Q3-106 22-100L24-78', trim, 4.4) +
      line('M-11-119Q1-110 13-119', trim, 5) +
      path('M-14-64l-4 18 8-3 5 4 1-18z', trim, 'stroke-width="1.8"') +
      line('M22-62L30-20', ink, 1.6) +
      (colour === cloth.grass ? line('M-31-24Q0-14 32-24', trim, 4) : ''),
  },
  padded: {
    shape: 'M-13-120Q-27-117-30-103L-30-48Q0-41 31-48L31-103Q28-117 14-120z',
    over: ({ trim }) =>
      shade +
      line('M-29-92Q0-86 30-92M-29-72Q0-66 30-72M-29-56Q0-50 30-56', ink, 1.6, 'opacity=".55"') +
      line('M4-114V-45', ink, 2) +
      line('M-2-104h12M-2-84h12M-2-64h12', trim, 3.6) +
      line('M-12-119Q2-108 15-119', trim, 6.4),
  },
  jacket: {
    shape: jacket,
    over: ({ trim }) =>
      shade +
      path('M-8-121L3-104L14-121L8-124H-3z', trim, 'stroke-width="2"') +
      line('M3-104V-50', ink, 2) +
      path('M-13-121L-16-108L2-102zM15-121L19-108L4-102z', 'inherit', 'fill-opacity="0"') +
      line('M-20-72h11M12-72h10', ink, 2.2),
  },
  cardigan: {
    shape: short,
    over: ({ trim }) =>
      shade + path('M-8-121L3-82L14-121Q3-116-8-121z', trim, 'stroke-width="2"') + line('M3-82V-56', ink, 2) + buttons(trim, -76, 2),
  },
  hoodie: {
    shape: jacket,
    over: ({ trim }) =>
      shade +
      path('M-18-118Q0-100 20-118Q16-106 2-103Q-14-106-18-118z', trim, 'stroke-width="2"') +
      line('M-4-106v14M8-106v11', trim, 2.6) +
      path('M-13-76h28l5 17q-18 4-38 0z', 'none', 'stroke-width="2"'),
  },
  track: {
    shape: short,
    over: ({ trim }) =>
      shade +
      path('M-26-93Q0-85 26-93L25-80Q0-73-25-80z', trim, 'stroke-width="1.8"') +
      line('M2-118V-57', ink, 1.8) +
      line('M-11-119Q2-111 13-119', trim, 5),
  },
  uniform: {
    shape: short,
    over: ({ trim }) =>
      shade +
      path('M-9-121L3-106L15-121L9-124H-4z', trim, 'stroke-width="1.8"') +
      path('M1-109h5l3 26-5.500 6-5-6z', '#1d2c4a', 'stroke-width="1.6"') +
      line('M-26-113l9-4M24-113l-9-4', '#dfe5ec', 5) +
      path('M12-98h11v9l-5.500 4-5.500-4z', cloth.amber, 'stroke-width="1.6"') +
      path('M-24-66Q0-61 25-66L25-57Q0-52-24-57z', '#1f2630') +
      rect(-3, -65, 12, 8, '#dfe5ec', 1.5, 'stroke-width="1.6"'),
  },
  vest: {
    shape: short,
    sleeves: ({ trim }) => trim,
    over: ({ trim }) =>
      shade +
      path('M-9-121L3-88L15-121Q3-116-9-121z', trim, 'stroke-width="2"') +
      line('M3-88V-55', ink, 2) +
      line('M-25-76Q0-70 26-76', '#ffe39a', 5) +
      rect(-20, -101, 12, 9, '#fff', 1.5, 'stroke-width="1.6"') +
      path('M-14-99.500l1.200 2.400 2.600.3-1.900 1.800.5 2.600-2.400-1.300-2.400 1.300.5-2.600-1.900-1.800 2.600-.3z', '#b92b18', bare),
  },
  apron: {
    shape: jacket,
    over: ({ trim }) =>
      shade +
      path('M-14-100H18L24-66Q28-34 22-32Q0-26-20-32Q-26-36-21-66z', trim) +
      line('M-14-100L-11-119M18-100L14-119', ink, 6) +
      line('M-14-100L-11-119M18-100L14-119', trim, 3) +
      path('M-9-72h24v14q-12 5-24 0z', trim, 'stroke-width="1.8"'),
  },
  white: {
    shape: 'M-13-120Q-25-117-27-104L-27-34Q0-26 29-34L27-104Q25-117 14-120z',
    over: ({ trim }) =>
      path('M-8-121L3-96L14-121Q3-116-8-121z', trim, 'stroke-width="2"') +
      line('M3-96V-30', ink, 1.8) +
      line('M-11-119Q-14-92 0-88Q12-92 16-119', cloth.dark, 3.4) +
      disc(1, -86, 4.4, '#cfd6dc', 'stroke-width="1.8"') +
      line('M12-66h12v10', ink, 1.8),
  },
  blazer: {
    shape: jacket,
    over: ({ trim }) =>
      shade +
      path('M-10-121L3-84L16-121Q3-116-10-121z', trim === cloth.rose ? cloth.white : trim, 'stroke-width="2"') +
      (trim === cloth.rose ? path('M-5-119Q3-112 12-119L9-110L14-100L4-105L-5-99L-1-110z', trim, 'stroke-width="1.8"') : '') +
      (trim === cloth.white ? path('M1-116h5l2 22-4.500 6-4.500-6z', '#8c2c26', 'stroke-width="1.6"') : '') +
      line('M3-84V-50', ink, 2) +
      path('M-11-121L-17-100L2-84M16-121L22-100L4-84', 'none', 'stroke-width="2"') +
      disc(8, -68, 2.2, '#fff', 'stroke-width="1.4"'),
  },
  dress: {
    shape: 'M-12-120Q-23-117-24-104L-20-74L-31-34Q0-25 32-34L22-74L25-104Q23-117 13-120z',
    seated: 'M-12-120Q-23-117-24-104L-20-74L-30-38Q0-30 31-38L22-74L25-104Q23-117 13-120z',
    over: ({ trim }) =>
      shade +
      line('M-20-74Q0-68 22-74', ink, 2) +
      path('M-13-120Q2-102 15-120Q12-110 2-108Q-9-110-13-120z', trim, 'stroke-width="2"') +
      line('M-12-60L-15-36M12-60L16-36', ink, 1.6),
  },
  overall: {
    shape: short,
    sleeves: () => '#f6f1e6',
    over: ({ trim }) =>
      path('M-13-120Q-25-117-27-104L-26-94Q0-88 27-94L27-104Q25-117 14-120z', '#f6f1e6') +
      line('M-16-94L-14-118M18-94L15-118', ink, 8) +
      line('M-16-94L-14-118M18-94L15-118', trim, 4.5) +
      oval(1, -76, 9, 8, trim, 'stroke-width="1.8"'),
  },
  cloak: {
    shape: 'M-14-122Q-30-118-33-100L-36-24Q0-14 38-24L34-100Q30-118 15-122z',
    seated: 'M-14-122Q-30-118-33-100L-35-40Q0-30 37-40L34-100Q30-118 15-122z',
    over: () => line('M-2-112Q4-70-2-22M20-96Q18-60 24-24M-22-92Q-20-60-24-24', '#56626f', 2),
  },
}

/** The red scarf of pupils. */
export const redScarf = group(
  '',
  path('M-14-121Q2-112 16-121L17-114Q4-106-14-113z', '#c93424', 'stroke-width="2"') +
    path('M0-112L-8-88L2-94L8-86L7-112z', '#c93424', 'stroke-width="2"'),
)
