import { useEffect, useState } from 'react'
import { panelPictures } from '../../../film/comic'
import type { Picture } from '../../../film/draw'
import { type Shape, shapes } from '../../../film/film'
import type { ComicPanel } from '../../../types/entities/comic'

/** A comic's pictures drawn for a film of that shape; undefined while they are drawn. */
export const usePictures = (panels: readonly ComicPanel[], shape: Shape): Picture[] | undefined => {
  const [drawn, setDrawn] = useState<{ shape: Shape; pictures: Picture[] }>()
  useEffect(() => {
    let there = true
    Promise.all(panels.map((panel) => draw(panel, shape))).then((pictures) => there && setDrawn({ shape, pictures }), console.error)
    return () => {
      there = false
    }
  }, [panels, shape])
  if (panels.length === 0) return none
  return drawn?.shape === shape ? drawn.pictures : undefined
}

const none: Picture[] = []

const draw = async (panel: ComicPanel, shape: Shape): Promise<Picture> => {
  const { quiet, spoken, ...size } = panelPictures(panel, shapes[shape])
  const [image, withBubbles] = await Promise.all([quiet, spoken].map((svg) => canvasOf(svg, size)))
  return { ...size, image: image as HTMLCanvasElement, spoken: withBubbles as HTMLCanvasElement }
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
