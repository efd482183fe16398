import { useEffect, useState } from 'react'
import { keptSound } from './sounds.h5'

/** How long after the page was opened a browser may still be loading its voices, in milliseconds. */
const timeoutMs = 1000

const synthesis = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined)
const speaksChinese = () =>
  !!synthesis()
    ?.getVoices()
    .some(({ lang }) => /^(zh|cmn|yue)/i.test(lang))
const stillLoading = () => !!synthesis() && performance.now() < timeoutMs

/** Reading aloud on the web: whether the browser has a voice for Chinese. It loads late, so at first it is taken to have one. */
export const useVoice = (): boolean => {
  const [there, setThere] = useState(() => speaksChinese() || stillLoading())
  useEffect(() => {
    const look = () => setThere(speaksChinese())
    const timer = setTimeout(look, Math.max(0, timeoutMs - performance.now()))
    synthesis()?.addEventListener?.('voiceschanged', look)
    return () => {
      clearTimeout(timer)
      synthesis()?.removeEventListener?.('voiceschanged', look)
    }
  }, [])
  return there
}

/** A browser has a voice of its own, or none that speaks Chinese. */
export const asksForSentences: boolean = false

let stop = () => {}
/** Ends whatever is being read or played. */
export const hush = (): void => stop()

/** How playing ended: at its end, because somebody ended it, or because it could not be had. */
export type Ended = 'over' | 'hushed' | 'failed'

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

/** Plays a sound, without a network the copy kept on this device. */
export const play = (src: string, ended: (how: Ended) => void): void => {
  hush()
  const audio = new Audio(src)
  let over = false
  let again = false
  const end = (how: Ended) => {
    if (over) return
    over = true
    stop = () => {}
    audio.pause()
    ended(how)
  }
  const keptCopy = async () => {
    if (again) return
    again = true
    const copy = await keptSound(src)
    if (over || !copy) return end('failed')
    audio.src = copy
    audio.onerror = () => end('failed')
    await audio.play().catch(() => end('failed'))
  }
  stop = () => end('hushed')
  audio.onended = () => end('over')
  audio.onerror = keptCopy
  // Within the tap: phones let nothing sound later than that.
  audio.play().catch(keptCopy)
}
