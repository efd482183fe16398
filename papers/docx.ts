import type { Block, Paper } from '../types/entities/paper'
import { field, wordFile } from './word/file'
import { section } from './word/page'
import { placing } from './word/placing'
import { fontsPart, settingsPart, stylesPart } from './word/styles'
import { afterTable, factsTable, rowsTable } from './word/table'
import { paragraph, runs } from './word/text'

/** A paper as a Word file. A picture that is not in `pictures`, or is of a kind Word cannot hold, is said to be missing. */
export const docx = (paper: Paper, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const { media, picture } = placing(pictures)
  const body = paper.blocks
    .map((block) => (block.kind === 'picture' ? picture(block.id, block.caption) : blocks(block)))
    .join('')
    // a table that ends with its page would leave an empty one behind
    .replaceAll(afterTable + newPage, newPage)
  const head = paragraph(paper.title, 'Title') + paper.under.map((line) => paragraph(line, 'Under')).join('')
  return wordFile({
    body: head + body + section('rIdFooter'),
    ...{ styles: stylesPart, settings: settingsPart, fonts: fontsPart, media },
    footers: { rIdFooter: footer(paper.foot) },
  })
}

const blocks = (block: Exclude<Block, { kind: 'picture' }>): string => {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, 'Heading1')
    case 'text':
      return block.text
        .split('\n')
        .map((line) => paragraph(line))
        .join('')
    case 'list':
      return block.items.map((item, i) => paragraph(`${i + 1}. ${item}`)).join('')
    case 'facts':
      return factsTable(block.rows)
    case 'table':
      return rowsTable(block.head, block.widths, block.rows)
    case 'page':
      return newPage
  }
}

const newPage = '<w:p><w:pPr><w:pStyle w:val="After"/><w:pageBreakBefore/></w:pPr></w:p>'

const footer = (words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runs(`${words}　第 `)}${field('PAGE')}${runs(' 页，共 ')}${field('NUMPAGES')}${runs(' 页')}</w:p>`
