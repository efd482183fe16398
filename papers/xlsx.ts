import { contentTypes, office, packed, relations } from './package'
import { escaped, part } from './word/xml'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface Column<T> {
  head: string
  /** In letters. */
  width: number
  value: (row: T) => string | number | undefined
}

/** A sheet of texts and numbers under a head that stays. A text stays a text: none is ever worked out. */
export const xlsx = <T>(name: string, columns: Column<T>[], rows: T[]): Uint8Array =>
  packed({
    ...parts,
    'xl/workbook.xml': part(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rIdSheet"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': part(
      `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
        `<cols>${columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>` +
        `<sheetData>${[columns.map(({ head }) => head), ...rows.map((one) => columns.map(({ value }) => value(one)))].map(row).join('')}</sheetData></worksheet>`,
    ),
  })

const row = (values: (string | number | undefined)[], n: number) =>
  `<row r="${n + 1}">${values.map((value, i) => cell(value, `${letters(i)}${n + 1}`)).join('')}</row>`

const cell = (value: string | number | undefined, at: string) => {
  if (value === undefined) return ''
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** A to Z; a station's sheet has no more. */
const letters = (i: number) => String.fromCharCode(65 + i)

const parts = {
  '[Content_Types].xml': contentTypes({
    'xl/workbook.xml': `${sheetType}.sheet.main+xml`,
    'xl/worksheets/sheet1.xml': `${sheetType}.worksheet+xml`,
    'xl/styles.xml': `${sheetType}.styles+xml`,
  }),
  '_rels/.rels': relations([['rIdWorkbook', 'officeDocument', 'xl/workbook.xml']]),
  'xl/_rels/workbook.xml.rels': relations([
    ['rIdSheet', 'worksheet', 'worksheets/sheet1.xml'],
    ['rIdStyles', 'styles', 'styles.xml'],
  ]),
  'xl/styles.xml': part(
    `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  ),
}
