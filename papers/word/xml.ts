/** What XML 1.0 cannot hold at all, half a letter included: Word refuses a whole file for one of them. */
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/gu

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML holds it. */
export const escaped = (text: string): string => text.replace(unwritable, '').replace(/[&<>"]/g, (mark) => marks[mark] as string)

/** A part of the package. */
export const part = (xml: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`
