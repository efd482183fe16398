import { keptSound } from './sounds.h5'

/** Reading aloud on the web: a recording, or the browser's own voice a little slower than its default. */
export const canSpeak = (): boolean => 'speechSynthesis' in window

let stop = () => {}
/** Ends whatever is being read or played. */
export const hush = (): void => stop()

export const speak = (text: string, ended: () => void): void => {
  hush()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = 'zh-CN'
  utterance.rate = 0.9
  const end = () => {
    stop = () => {}
    utterance.onend = null
    utterance.onerror = null
    ended()
  }
  stop = () => {
    end()
    speechSynthesis.cancel()
  }
  utterance.onend = end
  utterance.onerror = end
  speechSynthesis.speak(utterance)
}

/** Plays a recording, without a network the copy kept on this device; `ended` learns whether it could be played. */
export const play = (src: string, ended: (played: boolean) => void): void => {
  hush()
  const audio = new Audio(src)
  let over = false
  let again = false
  const end = (played: boolean) => {
    if (over) return
    over = true
    stop = () => {}
    audio.pause()
    ended(played)
  }
  const keptCopy = async () => {
    if (again) return
    again = true
    const copy = await keptSound(src)
    if (over || !copy) return end(false)
    audio.src = copy
    audio.onerror = () => end(false)
    await audio.play().catch(() => end(false))
  }
  stop = () => end(true)
  audio.onended = () => end(true)
  audio.onerror = keptCopy
  // Within the tap: phones let nothing sound later than that.
  audio.play().catch(keptCopy)
}
