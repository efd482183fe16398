import { useEffect, useState } from 'react'
import { type Picture, scenePicture } from '../../../film/draw'
import { type Scene, type Shape, shapes } from '../../../film/film'

/** The pictures of a film's scenes in that shape, one for each scene that has one; undefined while they are drawn. */
export const usePictures = (scenes: readonly Scene[], shape: Shape): (Picture | undefined)[] | undefined => {
  const [drawn, setDrawn] = useState<{ what: string; pictures: (Picture | undefined)[] }>()
  const what = JSON.stringify([shape, scenes.map(({ kind, panel, words }) => [kind, panel, words.length > 0])])
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is seen changes
  useEffect(() => {
    let there = true
    Promise.all(scenes.map((scene) => draw(scene, shape))).then((pictures) => there && setDrawn({ what, pictures }), console.error)
    return () => {
      there = false
    }
  }, [what])
  return drawn?.what === what ? drawn.pictures : undefined
}

const draw = async (scene: Scene, shape: Shape): Promise<Picture | undefined> => {
  const picture = scenePicture(scene, shapes[shape])
  if (!picture) return undefined
  const { quiet, spoken, ...size } = picture
  return { ...size, image: await canvasOf(quiet, size), ...(spoken && { spoken: await canvasOf(spoken, size) }) }
}

/** Drawn once: a film shows it a hundred times. */
const canvasOf = async (svg: string, size: { width: number; height: number }): Promise<HTMLCanvasElement> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = Object.assign(document.createElement('canvas'), size)
  canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height)
  return canvas
}
