import { contentTypes, office, packed, relations } from '../package'
import type { Placed } from './picture'
import { part } from './xml'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const spaces =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}" ` +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'

interface Parts {
  body: string
  styles: string
  settings: string
  fonts: string
  /** Paragraphs of each footer, by the id of its relation. */
  footers: Record<string, string>
  /** In the order of the relations rIdPicture1, rIdPicture2 … */
  media: Placed[]
}

/** The parts of a Word document as its file. */
export const wordFile = ({ body, styles, settings, fonts, footers, media }: Parts): Uint8Array => {
  const feet = Object.entries(footers).map(([id, words], i) => ({ id, words, name: `footer${i + 1}.xml` }))
  const names = media.map(({ format }, i) => `media/image${i + 1}.${format === 'jpg' ? 'jpeg' : 'png'}`)
  const types = {
    'word/document.xml': `${wordType}.document.main+xml`,
    'word/styles.xml': `${wordType}.styles+xml`,
    'word/settings.xml': `${wordType}.settings+xml`,
    'word/fontTable.xml': `${wordType}.fontTable+xml`,
    ...Object.fromEntries(feet.map(({ name }) => [`word/${name}`, `${wordType}.footer+xml`])),
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(types),
    '_rels/.rels': relations([['rIdDocument', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part(`<w:document ${spaces}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relations([
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdSettings', 'settings', 'settings.xml'],
      ['rIdFonts', 'fontTable', 'fontTable.xml'],
      ...feet.map(({ id, name }): [string, string, string] => [id, 'footer', name]),
      ...names.map((name, i): [string, string, string] => [`rIdPicture${i + 1}`, 'image', name]),
    ]),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/fontTable.xml': fonts,
    ...Object.fromEntries(feet.map(({ name, words }) => [`word/${name}`, part(`<w:ftr ${spaces}>${words}</w:ftr>`)])),
  }
  const images = media.map(({ bytes }, i): [string, Uint8Array] => [`word/${names[i]}`, bytes])
  return packed(files, Object.fromEntries(images))
}

/** What Word fills in when it shows the page: PAGE, NUMPAGES. */
export const field = (name: string): string => `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`
