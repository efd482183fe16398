import Taro, { type VKSession } from '@tarojs/taro'
import { agreed } from '@/lib/agreed'
import { joinedStrips, type Strip, stripsOf } from './strips'

const timeoutMs = 15_000

/** Whether this phone finds the words in a picture by itself (VisionKit). */
export const canReadPicture = (): boolean => typeof Taro.createVKSession === 'function'

/** The words in a picture that the person takes or picks, a line each; the picture stays on the phone. Nothing when none was picked. Throws NotAgreed, or when this phone cannot read it. */
export const wordsInPicture = async (): Promise<string | undefined> => {
  const path = await picked()
  if (!path) return undefined
  const { width, height } = await Taro.getImageInfo({ src: path })
  const read: string[] = []
  for (const strip of stripsOf(width, height)) read.push(await words(await pixels(path, width, strip)))
  return joinedStrips(read)
}

const picked = async () => {
  const chosen = await agreed(Taro.chooseMedia({ count: 1, mediaType: ['image'], sourceType: ['album', 'camera'] }))
  return chosen?.tempFiles[0]?.tempFilePath
}

const pixels = async (path: string, wide: number, { top, high, width, height }: Strip) => {
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  const image = canvas.createImage()
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve()
    image.onerror = reject
    image.src = path
  })
  const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  pen.drawImage(image as unknown as CanvasImageSource, 0, top, wide, high, 0, 0, width, height)
  return pen.getImageData(0, 0, width, height)
}

/** One picture a session: it answers by an event (developers.weixin.qq.com/miniprogram/dev/framework/open-ability/visionkit/ocr.html, base library 2.27). */
const words = ({ data, width, height }: ImageData) => {
  const session = Taro.createVKSession({ version: 'v1', track: { OCR: { mode: 2 } } } as never) as VKSession & {
    on: (event: 'updateAnchors', listener: (anchors: { text: string }[]) => void) => void
  }
  const answer = new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), timeoutMs)
    session.on('updateAnchors', (anchors) => resolve(anchors.map(({ text }) => text).join('\n')))
    session.start((trouble) => {
      if (trouble) reject(new Error(`VisionKit ${trouble}`))
      else session.runOCR({ frameBuffer: data.buffer as ArrayBuffer, width, height })
    })
  })
  return answer.finally(() => session.destroy())
}
