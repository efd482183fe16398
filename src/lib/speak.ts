/** Reading aloud in WeChat: recordings only, since WeChat gives mini programs no voice of their own. */
import Taro from '@tarojs/taro'

export const useVoice = (): boolean => false
export const speak = (_text: string, _ended: () => void): void => {}

let stop = () => {}
/** Ends whatever is being read or played. */
export const hush = (): void => stop()

/** Plays a recording, also on a phone that is set to silent: the person asked to hear it. `ended` learns whether it could be played. */
export const play = (src: string, ended: (played: boolean) => void): void => {
  hush()
  const audio = Taro.createInnerAudioContext()
  const end = (played: boolean) => {
    stop = () => {}
    audio.destroy()
    ended(played)
  }
  stop = () => end(true)
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false })
  audio.onEnded(() => end(true))
  audio.onError(() => end(false))
  audio.src = src
  audio.play()
}
