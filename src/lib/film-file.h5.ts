/** Saves a file among the downloads. */
export const saveFile = (file: Blob, name: string): void => {
  const href = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
