/** Saves a Word file among the downloads. */
export const giveWord = async (bytes: Uint8Array, name: string): Promise<void> => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  const href = URL.createObjectURL(new Blob([bytes.slice().buffer as ArrayBuffer], { type }))
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

/** What is among the downloads is the person's own. */
export const takeWordBack = (_name: string): void => {}
