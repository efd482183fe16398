import { escaped } from './xml'

/** A run a line, one below the other. */
export const runs = (text: string): string =>
  text
    .split('\n')
    .map((line, i) => `<w:r>${i > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(line.replace(/[\t\r]/g, ' '))}</w:t></w:r>`)
    .join('')

/** A paragraph in a style of styles.ts. `kept`: on the page of what follows. */
export const paragraph = (text: string, style?: string, kept = false): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/>${kept ? '<w:keepNext/>' : ''}</w:pPr>` : ''}${text ? runs(text) : ''}</w:p>`
