import Taro, { type VKSession } from '@tarojs/taro'

/** The longest side that is read: a screenshot's letters stay clear, and an old phone's memory lasts. */
const side = 1600
const timeoutMs = 15_000

/** Whether this phone finds the words in a picture by itself (VisionKit). */
export const canReadPicture = (): boolean => typeof Taro.createVKSession === 'function'

/** The words in a picture that the person takes or picks, a line each; the picture stays on the phone. Nothing when none was picked. Throws when this phone cannot read it. */
export const wordsInPicture = async (): Promise<string | undefined> => {
  const path = await picked()
  return path && read(await pixels(path))
}

const picked = () =>
  Taro.chooseMedia({ count: 1, mediaType: ['image'], sourceType: ['album', 'camera'] }).then(
    ({ tempFiles }) => tempFiles[0]?.tempFilePath,
    () => undefined,
  )

const pixels = async (path: string) => {
  const whole = await Taro.getImageInfo({ src: path })
  const scale = Math.min(1, side / Math.max(whole.width, whole.height))
  const [width, height] = [Math.round(whole.width * scale), Math.round(whole.height * scale)]
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
  const image = canvas.createImage()
  await new Promise<void>((resolve, reject) => {
    image.onload = () => resolve()
    image.onerror = reject
    image.src = path
  })
  const pen = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  pen.drawImage(image as unknown as CanvasImageSource, 0, 0, width, height)
  return pen.getImageData(0, 0, width, height)
}

/** One picture a session: it answers by an event (developers.weixin.qq.com/miniprogram/dev/framework/open-ability/visionkit/ocr.html, base library 2.27). */
const read = ({ data, width, height }: ImageData) => {
  const session = Taro.createVKSession({ version: 'v1', track: { OCR: { mode: 2 } } } as never) as VKSession & {
    on: (event: 'updateAnchors', listener: (anchors: { text: string }[]) => void) => void
  }
  const words = new Promise<string>((resolve, reject) => {
    setTimeout(() => reject(new Error('no answer')), timeoutMs)
    session.on('updateAnchors', (anchors) => resolve(anchors.map(({ text }) => text).join('\n')))
    session.start((trouble) => {
      if (trouble) reject(new Error(`VisionKit ${trouble}`))
      else session.runOCR({ frameBuffer: data.buffer as ArrayBuffer, width, height })
    })
  })
  return words.finally(() => session.destroy())
}
