import type { Block, Paper } from '../types/entities/paper'
import { contentTypes, office, packed, relations } from './package'
import { section } from './word/page'
import { drawings, type Placed, placed } from './word/picture'
import { fontsPart, settingsPart, stylesPart } from './word/styles'
import { factsTable, rowsTable } from './word/table'
import { paragraph, runs } from './word/text'
import { escaped, part } from './word/xml'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const spaces =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

/** A paper as a Word file. A picture that is not in `pictures`, or is of a kind Word cannot hold, is said to be missing. */
export const docx = (paper: Paper, pictures: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const media: Placed[] = []
  let drawn = 0
  const picture = (id: string, caption: string): string => {
    const bytes = pictures.get(id)
    const one = bytes && placed(bytes)
    if (!one) return paragraph(`${caption}\n（这张图放不进来，请看原件。）`, 'Caption')
    const shown = drawings(one, `rIdPicture${media.push(one)}`, escaped(caption), drawn + 1)
    drawn += shown.length
    return paragraph(caption, 'Caption') + shown.join('')
  }
  const body = paper.blocks.map((block) => (block.kind === 'picture' ? picture(block.id, block.caption) : blocks(block))).join('')
  const head = paragraph(paper.title, 'Title') + paper.under.map((line) => paragraph(line, 'Under')).join('')
  const names = media.map(({ format }, i) => `media/image${i + 1}.${format === 'jpg' ? 'jpeg' : 'png'}`)
  const files: Record<string, string> = {
    ...beginning,
    'word/document.xml': part(`<w:document ${spaces}><w:body>${head}${body}${section('rIdFooter')}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relations([
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdSettings', 'settings', 'settings.xml'],
      ['rIdFonts', 'fontTable', 'fontTable.xml'],
      ['rIdFooter', 'footer', 'footer1.xml'],
      ...names.map((name, i): [string, string, string] => [`rIdPicture${i + 1}`, 'image', name]),
    ]),
    'word/styles.xml': stylesPart,
    'word/settings.xml': settingsPart,
    'word/fontTable.xml': fontsPart,
    'word/footer1.xml': footer(paper.foot),
  }
  const images = media.map(({ bytes }, i): [string, Uint8Array] => [`word/${names[i]}`, bytes])
  return packed(files, Object.fromEntries(images))
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
      return '<w:p><w:pPr><w:pStyle w:val="After"/><w:pageBreakBefore/></w:pPr></w:p>'
  }
}

const field = (name: string) => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`

const footer = (words: string) =>
  part(
    `<w:ftr ${spaces}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${runs(`${words}　第 `)}${field('PAGE')}${runs(' 页，共 ')}${field('NUMPAGES')}${runs(' 页')}</w:p></w:ftr>`,
  )

const beginning = {
  '[Content_Types].xml': contentTypes({
    'word/document.xml': `${wordType}.document.main+xml`,
    'word/styles.xml': `${wordType}.styles+xml`,
    'word/settings.xml': `${wordType}.settings+xml`,
    'word/fontTable.xml': `${wordType}.fontTable+xml`,
    'word/footer1.xml': `${wordType}.footer+xml`,
  }),
  '_rels/.rels': relations([['rIdDocument', 'officeDocument', 'word/document.xml']]),
}
