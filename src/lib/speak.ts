/** Reading aloud in WeChat, which gives mini programs no voice of their own: what a person recorded, and what was spoken before. */
import Taro from '@tarojs/taro'
import { keptSound } from './sounds'

export const useVoice = (): boolean => false
export const speak = (_text: string, _ended: () => void): void => {}
/** Whether sentences that nobody recorded are looked for among those that were spoken. */
export const asksForSentences: boolean = true

let stop = () => {}
/** Ends whatever is being read or played. */
export const hush = (): void => stop()

/** How playing ended: at its end, because somebody ended it, or because it could not be had. */
export type Ended = 'over' | 'hushed' | 'failed'

/** Plays a sound, the copy kept on this phone where there is one, also on a phone that is set to silent: the person asked to hear it. */
export const play = (src: string, ended: (how: Ended) => void): void => {
  hush()
  const audio = Taro.createInnerAudioContext()
  const end = (how: Ended) => {
    stop = () => {}
    audio.destroy()
    ended(how)
  }
  stop = () => end('hushed')
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false })
  const kept = keptSound(src)
  audio.onEnded(() => end('over'))
  audio.onError(() => {
    // a copy that went missing
    if (audio.src !== kept || kept === undefined) return end('failed')
    audio.src = src
    audio.play()
  })
  audio.src = kept ?? src
  audio.play()
}
