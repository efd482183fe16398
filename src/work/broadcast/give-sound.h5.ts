/** A browser keeps nothing of it. */
export const dropSounds = (): void => {}

/** The sound as a link that the browser can save. */
export const keepSound = async (base64: string, _name: string): Promise<string | undefined> => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return URL.createObjectURL(new Blob([bytes.buffer as ArrayBuffer], { type: 'audio/mpeg' }))
}

/** Saves it among the downloads. */
export const giveSound = async (href: string, name: string): Promise<void> => {
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

export const giveWords: string = '保存到电脑'
