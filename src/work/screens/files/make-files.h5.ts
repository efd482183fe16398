import { type Zippable, zip } from 'fflate'
import { makeFilm } from '@/lib/film'
import type { NoFilm } from '@/lib/film-words'
import { fps } from '../../../../film/film'
import { inGbk } from '../../../../film/gbk'
import {
  atPicture,
  explanation,
  filmFrames,
  framesOfPiece,
  type LedForm,
  type LedFrame,
  ledForms,
  ledName,
  picturesIn,
  textOf,
} from '../../../../film/led'
import { oneBitPng } from '../../../../film/one-bit'
import { drawFrame, onAndOff } from '../../../../signage/draw'
import type { Piece, Size } from '../../../../signage/piece'

interface Asked {
  pieces: Piece[]
  size: Size
  forms: LedForm[]
  onProgress: (part: number) => void
  stop: AbortSignal
}

/** The stick's folder as one ZIP, everything in it named so that it plays in order. */
export const makeFiles = async ({ pieces, size, forms, onProgress, stop }: Asked): Promise<Blob | NoFilm> => {
  const files: Zippable = { '说明.txt': inUtf8(explanation(pieces, forms, size)) }
  const canvas = Object.assign(document.createElement('canvas'), size)
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!pen) return 'browser'
  const frames = pieces.flatMap((piece) => framesOfPiece(piece, size))
  if (forms.includes('picture'))
    for (const [i, { piece, nth }] of frames.entries()) {
      drawFrame(pen, piece, nth, size)
      files[`${ledForms.picture}/${ledName(i + 1, piece, 'png')}`] = await pngOf(canvas)
    }
  if (forms.includes('onOff'))
    for (const [i, { piece, nth }] of frames.entries()) {
      drawFrame(pen, piece, nth, { ...size, grey: false })
      const { data } = pen.getImageData(0, 0, size.width, size.height)
      onAndOff(data)
      files[`${ledForms.onOff}/${ledName(i + 1, piece, 'png')}`] = oneBitPng(data, size.width, size.height)
    }
  if (forms.includes('text')) Object.assign(files, textsOf(pieces))
  if (forms.includes('film'))
    for (const [i, piece] of pieces.entries()) {
      const film = await filmOf(piece, size, (part) => onProgress((i + part) / pieces.length), stop)
      if (!(film instanceof Uint8Array)) return film
      files[`${ledForms.film}/${ledName(i + 1, piece, 'mp4')}`] = [film, { level: 0 }]
    }
  const packed = await new Promise<Uint8Array>((resolve, reject) => zip(files, (e, bytes) => (e ? reject(e) : resolve(bytes))))
  return new Blob([packed as BlobPart], { type: 'application/zip' })
}

const filmOf = (piece: Piece, size: Size, onProgress: (part: number) => void, stop: AbortSignal) => {
  const frames = filmFrames(piece, size)
  let drawn: LedFrame | undefined
  const draw = (pen: CanvasRenderingContext2D, picture: number) => {
    const frame = atPicture(frames, picture)
    if (frame && frame !== drawn) drawFrame(pen, frame.piece, frame.nth, size)
    drawn = frame
  }
  return makeFilm({ ...size, fps, frames: picturesIn(frames), draw, onProgress, stop })
}

const pngOf = async (canvas: HTMLCanvasElement): Promise<Uint8Array> => {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('the browser made no picture')
  return new Uint8Array(await blob.arrayBuffer())
}

/** With the mark that Windows knows it by. */
const inUtf8 = (words: string): Uint8Array => new TextEncoder().encode(`\ufeff${words}`)

const textsOf = (pieces: Piece[]): Zippable => {
  const words = pieces.map(textOf).join('\r\n\r\n')
  const gbk = inGbk(words)
  return { [`${ledForms.text}/文字.txt`]: inUtf8(words), ...(gbk && { [`${ledForms.text}/文字GBK.txt`]: gbk }) }
}
