/** Puts words with their styles on the clipboard, and plain ones for where styles are not taken; false when the browser does not allow it. */
export const copyRich = async (html: string, text: string): Promise<boolean> => {
  try {
    const of = (words: string, type: string) => new Blob([words], { type })
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': of(html, 'text/html'), 'text/plain': of(text, 'text/plain') })])
    return true
  } catch {
    return byHand(html)
  }
}

/** Browsers from before 2020, and Firefox before 127. */
const byHand = (html: string): boolean => {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html)
    event.preventDefault()
  }
  document.addEventListener('copy', put, { once: true })
  const done = document.execCommand('copy')
  document.removeEventListener('copy', put)
  return done
}
