import { useEffect, useState } from 'react'
import type { Script } from '../../../comics/script'
import { writeColumns } from '../../../comics/write'
import type { Picture } from '../../../film/draw'
import { type Scene, type Shape, shapes } from '../../../film/film'
import { type Drawing, scenePicture } from '../../../film/pictures'
import type { Size } from '../../../film/room'

/** The pictures of a film's scenes in that shape, one for each scene that has one; undefined while they are drawn. `script`: how Mongolian words are set in them. */
export const usePictures = (scenes: readonly Scene[], shape: Shape, script?: Script): (Picture | undefined)[] | undefined => {
  const [drawn, setDrawn] = useState<{ what: string; pictures: (Picture | undefined)[] }>()
  const what = JSON.stringify([
    shape,
    scenes.map(({ kind, panel, inMongolian, words, mongolian, mongolianFirst }) => [
      ...[kind, panel, inMongolian, words.length > 0, !!mongolian, mongolianFirst],
    ]),
  ])
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when what is seen changes
  useEffect(() => {
    let there = true
    Promise.all(scenes.map((scene) => draw(scene, shape, script))).then((pictures) => there && setDrawn({ what, pictures }), console.error)
    return () => {
      there = false
    }
  }, [what])
  return drawn?.what === what ? drawn.pictures : undefined
}

const draw = async (scene: Scene, shape: Shape, script: Script | undefined): Promise<Picture | undefined> => {
  const picture = scenePicture(scene, shapes[shape], script)
  if (!picture) return undefined
  const { drawings, ...own } = picture
  const isSpoken = drawings.some(({ spoken }) => spoken)
  return {
    ...own,
    image: await canvasOf(drawings, 'quiet', own, script),
    ...(isSpoken && { spoken: await canvasOf(drawings, 'spoken', own, script) }),
  }
}

/** Drawn once: a film shows it a hundred times. */
const canvasOf = async (
  drawings: readonly Drawing[],
  which: 'quiet' | 'spoken',
  { width, height }: Size,
  script: Script | undefined,
): Promise<HTMLCanvasElement> => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  const pen = canvas.getContext('2d')
  for (const { x, y, columns, ...drawn } of drawings) {
    const image = new Image()
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn[which] ?? drawn.quiet)}`
    await image.decode()
    if (!pen) continue
    pen.drawImage(image, x, y, drawn.width, drawn.height)
    if (!columns || !script) continue
    pen.save()
    pen.translate(x, y)
    writeColumns(pen, columns[which], script)
    pen.restore()
  }
  return canvas
}
