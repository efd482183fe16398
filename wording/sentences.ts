/** Lines as one text that is read out, with a pause after each. */
export const sentences = (lines: readonly string[]): string =>
  lines.map((line) => (/[。！？…]”?$/.test(line) ? line : `${line}。`)).join('')

/** A text's sentences, each with the mark at its end: what is spoken, and kept, one by one. The same on the phone and in the cloud. */
export const spokenSentences = (text: string): string[] =>
  (text.match(/[^。！？\n]{1,400}[。！？…”’」』）]{0,4}/g) ?? [])
    .map((one) => one.replace(/^[\s”’」』）]+|\s+$/g, ''))
    .filter((one) => /[\u4e00-\u9fffA-Za-z0-9]/.test(one))
    .map((one) => (/[。！？…][”’」』）]*$/.test(one) ? one : `${one}。`))
