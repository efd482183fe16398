/** The words that a row of letters should not part, as the language's own tables know them; none where those are not at hand. */
export const wordsIn = (texts: readonly string[]): string[] => {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return []
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  const words = texts.flatMap((text) =>
    [...segmenter.segment(text)].flatMap(({ segment }) => (/^[㐀-鿿]{2,5}$/.test(segment) ? [segment] : [])),
  )
  return [...new Set(words)]
}
