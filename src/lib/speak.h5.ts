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

/** Plays a recording; `ended` learns whether it could be played. */
export const play = (src: string, ended: (played: boolean) => void): void => {
  hush()
  const audio = new Audio(src)
  let over = false
  const end = (played: boolean) => {
    if (over) return
    over = true
    stop = () => {}
    audio.pause()
    ended(played)
  }
  stop = () => end(true)
  audio.onended = () => end(true)
  audio.onerror = () => end(false)
  audio.play().catch(() => end(false))
}
