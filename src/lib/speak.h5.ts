/** Reading aloud by the browser's own voice, a little slower than its default. */
export const canSpeak = (): boolean => 'speechSynthesis' in window

export const speak = (text: string, ended: () => void): void => {
  hush()
  const utterance = new SpeechSynthesisUtterance(text)
  utterance.lang = 'zh-CN'
  utterance.rate = 0.9
  utterance.onend = ended
  utterance.onerror = ended
  speechSynthesis.speak(utterance)
}

export const hush = (): void => speechSynthesis.cancel()
