import type { Scene } from './film'

/** In dots. */
export interface Size {
  width: number
  height: number
}

/** A place in a film's picture. */
export interface View extends Size {
  x: number
  y: number
}

type Shown = Pick<Scene, 'kind' | 'words' | 'mongolian' | 'mongolianFirst'>

/** Columns stand at the left where they are alone or first. */
export const atLeft = ({ words, mongolianFirst }: Shown) => words.length === 0 || !!mongolianFirst

/** What lies beside and under a told picture: how wide its columns are, and where its caption begins. In a tall film columns alone stand under it. */
export const frameOf = ({ words, mongolian }: Shown, { width, height }: Size): { beside: number; under: number } => {
  const isTall = height > width
  const lower = Math.round(height * (isTall ? 0.62 : 0.66))
  if (words.length > 0) return { beside: mongolian ? Math.round(width * 0.3) : 0, under: lower }
  if (!mongolian) return { beside: 0, under: height }
  return isTall ? { beside: 0, under: lower } : { beside: Math.round(width * 0.34), under: height }
}

/** The room of a scene's picture: of the poster below its words or right of them; else over its caption and beside its columns, or all where it has none. */
export const roomOf = (scene: Shown, { width, height }: Size): View => {
  const isTall = height > width
  if (scene.kind === 'poster' && isTall) return { x: 0, y: Math.round(height * 0.54), width, height: height - Math.round(height * 0.54) }
  if (scene.kind === 'poster') return { x: Math.round(width * 0.56), y: 0, width: width - Math.round(width * 0.56), height }
  const { beside, under } = frameOf(scene, { width, height })
  return { x: atLeft(scene) ? beside : 0, y: 0, width: width - beside, height: under }
}
