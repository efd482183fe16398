/** Colours of the drawings: the program's own, warmed. Whatever touches is told apart by its outline, or by how light it is: `test/content/comics.test.ts`. */
export const ink = '#1b2530'
/** The outline of what stands behind the people. */
export const faint = '#7b7366'
export const paper = '#ffffff'
export const red = '#b92b18'
/** Who cheats: a shadow. */
export const shadow = '#3a4450'

export const skins = { fair: '#f7d7b5', warm: '#efc296', ruddy: '#e3a877' } as const
export const hairs = { black: '#26262c', grey: '#a9a6a1', white: '#ece8e1', brown: '#4a3428' } as const

export const cloth = {
  sky: '#3f86c4',
  lake: '#3a70a8',
  navy: '#26456f',
  police: '#2d4f86',
  grass: '#4f9468',
  pine: '#2f6350',
  vermilion: '#cf4a33',
  coral: '#e88470',
  amber: '#f2bd4b',
  mustard: '#d2942c',
  plum: '#86507f',
  rose: '#d98aa0',
  brown: '#8b5e3c',
  olive: '#858a52',
  slate: '#66727e',
  jeans: '#4a6688',
  dark: '#39404a',
  cream: '#f3e6cc',
  white: '#fbfaf6',
  mint: '#9ecbb0',
} as const

/** Grounds of the scenes: pale, so that people stand out from them. */
export const ground = {
  sky: '#d6e8f4',
  far: '#c2d8bd',
  grass: '#b9d49c',
  earth: '#e6d3ae',
  wall: '#f4ead8',
  lime: '#eaf0e0',
  cool: '#e3ecf2',
  floor: '#dec8a2',
  tile: '#dcdfe0',
  wood: '#c99f6c',
  felt: '#f0e8da',
  dusk: '#aebccb',
  cave: '#8d97a3',
  glow: '#fbf3df',
} as const
