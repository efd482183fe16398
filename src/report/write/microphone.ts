import Taro from '@tarojs/taro'
import { NoSound, type Recording, secondsSince, type Taken } from './microphone-words'

/** Records from now until `stop`, or so many seconds. MP3 of a voice, three kilobytes a second: what phones and browsers play. */
export const record = async (most: number): Promise<Recording> => {
  const manager = Taro.getRecorderManager()
  let dropped = false
  let began = Date.now()
  let over: (taken: Taken | undefined) => void = () => {}
  let failed: (why: NoSound) => void = () => {}
  const taken = new Promise<Taken | undefined>((resolve, reject) => {
    over = resolve
    failed = reject
  })
  manager.onStop(({ tempFilePath }) => {
    if (dropped) return over(undefined)
    const length = secondsSince(began, most)
    over({ bytes: Taro.getFileSystemManager().readFileSync(tempFilePath, 'base64') as string, length })
  })
  // A telephone call: what was said before it is kept.
  manager.onInterruptionBegin(() => manager.stop())
  await new Promise<void>((resolve, reject) => {
    manager.onStart(() => {
      began = Date.now()
      resolve()
    })
    manager.onError(({ errMsg }) => {
      const why = new NoSound(
        /auth|deny|privacy/i.test(errMsg)
          ? '没有准许用话筒。点右上角三个点，进“设置”，打开话筒，再来说。'
          : '没录上声音。别的程序可能正在用话筒，关掉它再说一遍。',
      )
      reject(why)
      failed(why)
    })
    taken.catch(() => {})
    manager.start({ duration: most * 1000, sampleRate: 16_000, numberOfChannels: 1, encodeBitRate: 24_000, format: 'mp3' })
  })
  const drop = () => {
    dropped = true
    manager.stop()
  }
  return { taken, stop: () => manager.stop(), drop }
}

/** Where it can be played from: a file, since what was recorded before is gone with WeChat's own. */
export const playable = (id: string, bytes: string): string => {
  const path = `${Taro.env.USER_DATA_PATH}/${id}.mp3`
  Taro.getFileSystemManager().writeFileSync(path, bytes, 'base64')
  return path
}
