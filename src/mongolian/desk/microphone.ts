import Taro from '@tarojs/taro'
import { longest, NoSound, type Taken } from './microphone-words'

/** Records from now until `stop`, or the longest time. `drop` throws it away. MP3 of a voice: what phones and browsers play. */
export const record = async (): Promise<{ taken: Promise<Taken | undefined>; stop: () => void; drop: () => void }> => {
  const manager = Taro.getRecorderManager()
  let dropped = false
  let over: (taken: Taken | undefined) => void = () => {}
  let failed: (why: NoSound) => void = () => {}
  const taken = new Promise<Taken | undefined>((resolve, reject) => {
    over = resolve
    failed = reject
  })
  manager.onStop(({ tempFilePath }) => {
    if (dropped) return over(undefined)
    over({ audio: Taro.getFileSystemManager().readFileSync(tempFilePath, 'base64') as string, src: tempFilePath })
  })
  // A telephone call: what was said before it is kept.
  manager.onInterruptionBegin(() => manager.stop())
  await new Promise<void>((resolve, reject) => {
    manager.onStart(() => resolve())
    manager.onError(({ errMsg }) => {
      const why = new NoSound(
        /auth|deny|privacy/i.test(errMsg)
          ? '没有准许用话筒。点右上角三个点，进“设置”，打开话筒，再来录。'
          : '没录上声音。别的程序可能正在用话筒，关掉它再录一遍。',
      )
      reject(why)
      failed(why)
    })
    taken.catch(() => {})
    manager.start({ duration: longest * 1000, sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 48_000, format: 'mp3' })
  })
  const drop = () => {
    dropped = true
    manager.stop()
  }
  return { taken, stop: () => manager.stop(), drop }
}
