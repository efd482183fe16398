interface Recognition {
  lang: string
  onresult: (event: { results: { [i: number]: { [i: number]: { transcript: string } | undefined } | undefined } }) => void
  onerror: (event: { error: string }) => void
  onend: () => void
  start: () => void
}
const recognition = () => {
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Record<string, (new () => Recognition) | undefined>
  return SpeechRecognition ?? webkitSpeechRecognition
}

/** Whether this browser turns speech into words. */
export const canListen = (): boolean => recognition() !== undefined

/** What the person says next, in words. Empty when nothing was heard. */
export const listen = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const Recognition = recognition()
    if (!Recognition) return resolve('')
    const ear = new Recognition()
    ear.lang = 'zh-CN'
    ear.onresult = ({ results }) => resolve(results[0]?.[0]?.transcript ?? '')
    ear.onerror = ({ error }) => reject(new Error(error))
    ear.onend = () => resolve('')
    ear.start()
  })
