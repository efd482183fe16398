import { wordFile } from './word/file'
import { feet, inside, section } from './word/official-page'
import { attachments, imprint, levelled, named, redHead, signature, titled } from './word/official-parts'
import { officialFonts, officialSettings, officialStyles } from './word/official-styles'
import { placing } from './word/placing'
import { rowsTable } from './word/table'
import { paragraph } from './word/text'

/** What stands in the body of an official paper. Levels are numbered by the program: 一、（一）1.（1） */
export type OfficialBlock =
  /** `rest` follows in the same paragraph, as body. */
  | { kind: 'level'; level: 1 | 2 | 3 | 4; text: string; rest?: string }
  /** A line break begins a new paragraph. */
  | { kind: 'text'; text: string }
  /** 出席：…, 请假：…, 列席：… of minutes. */
  | { kind: 'named'; name: string; text: string }
  /** `widths` in hundredths of the page. */
  | { kind: 'table'; head: string[]; widths: number[]; rows: string[][] }
  | { kind: 'picture'; id: string; caption: string }
  /** Begins an attachment on a page of its own; its levels begin anew. */
  | { kind: 'attachment'; label: string; title: string }

/** A paper in the form of GB/T 9704-2012. A seal is never drawn. */
export interface Official {
  /** Lines as they are to break. */
  title: string
  /** 版头, only where somebody chose it: the office in red, and the paper's number. */
  redHead?: { office: string; number?: string }
  /** 主送 */
  to?: string
  blocks: readonly OfficialBlock[]
  /** What the attachments are called, as named below the body. */
  attachments?: readonly string[]
  /** 署名 and 成文日期 as 2026年3月9日 */
  signed?: { office: string; day: string }
  /** 版记 at the foot of the last page. */
  imprint?: { copies?: string; office: string; day: string }
}

/** An official paper as a Word file: 22 lines of 28 characters a page, fonts by name. */
export const officialDocx = (loose: Official, pictures: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array => {
  const paper = tightened(loose)
  const { media, picture } = placing(pictures, inside)
  const number = numbering()
  const block = (one: OfficialBlock, i: number): string => {
    switch (one.kind) {
      case 'level':
        return levelled(one.level, number(one.level) + one.text, one.rest)
      case 'text':
        return one.text
          .split('\n')
          .map((line) => paragraph(line, 'Body'))
          .join('')
      case 'named':
        return (paper.blocks[i - 1]?.kind === 'named' ? '' : paragraph('')) + named(one.name, one.text)
      case 'table':
        return rowsTable(one.head, one.widths, one.rows, inside.width)
      case 'picture':
        return picture(one.id, one.caption)
      case 'attachment':
        number(0)
        return paragraph(one.label, 'Attachment') + paragraph('') + titled(one.title) + paragraph('')
    }
  }
  const parts = paper.blocks.map((one, i) => [one, block(one, i)] as const)
  const [body, attached] = [parts.slice(0, bodyOf(paper)), parts.slice(bodyOf(paper))]
  const words = (of: typeof parts) => of.map(([, xml]) => xml).join('')
  return wordFile({
    body:
      (paper.redHead ? redHead(paper.redHead) : '') +
      titled(paper.title) +
      paragraph('') +
      (paper.to ? paragraph(`${paper.to}：`) : '') +
      words(body) +
      (paper.attachments?.length ? attachments(paper.attachments) : '') +
      (paper.signed ? signature(paper.signed) : '') +
      words(attached) +
      (paper.imprint ? imprint(paper.imprint) : '') +
      section,
    ...{ styles: officialStyles, settings: officialSettings, fonts: officialFonts, footers: feet, media },
  })
}

/** The same as text for a message: no font, no grid, nothing that is drawn. */
export const officialText = (loose: Official): string => {
  const paper = tightened(loose)
  const number = numbering()
  const block = (one: OfficialBlock): string[] => {
    switch (one.kind) {
      case 'level':
        return [number(one.level) + one.text + (one.rest ?? '')]
      case 'text':
        return [one.text]
      case 'named':
        return [`${one.name}：${one.text}`]
      case 'table':
        return one.rows.map((row) => row.join('，'))
      case 'picture':
        return []
      case 'attachment':
        number(0)
        return ['', one.label, one.title]
    }
  }
  const { title, to, signed } = paper
  const foot = signed ? [signed.office, signed.day] : []
  const lines = paper.blocks.map(block)
  const [body, attached] = [lines.slice(0, bodyOf(paper)).flat(), lines.slice(bodyOf(paper)).flat()]
  return [title.replace(/\n/g, ''), ...(to ? [`${to}：`] : []), ...body, ...foot, ...attached].join('\n')
}

/** Without the spaces that a screen has between Chinese and digits: a paper has none. */
const tightened = <T>(part: T): T => {
  if (typeof part === 'string') return part.replace(afterChinese, '$1').replace(beforeChinese, '$1') as T
  if (Array.isArray(part)) return part.map(tightened) as T
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, of]) => [name, tightened(of)])) as T
}
const chinese = '\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef“”'
const afterChinese = new RegExp(`([${chinese}]) {1,9}(?=[\\da-zA-Z])`, 'g')
const beforeChinese = new RegExp(`([\\da-zA-Z%]) {1,9}(?=[${chinese}])`, 'g')

/** How many of the blocks stand before the attachments. */
const bodyOf = ({ blocks }: Official): number => {
  const from = blocks.findIndex(({ kind }) => kind === 'attachment')
  return from < 0 ? blocks.length : from
}

/** The number of the next heading of a level; level nought begins anew. */
const numbering = () => {
  const counts = [0, 0, 0, 0]
  return (level: 0 | 1 | 2 | 3 | 4): string => {
    counts.fill(0, level)
    if (level === 0) return ''
    const n = ++(counts as [number, number, number, number])[level - 1]!
    return { 1: `${inChinese(n)}、`, 2: `（${inChinese(n)}）`, 3: `${n}.`, 4: `（${n}）` }[level]
  }
}

const digits = ['', ...'一二三四五六七八九']
/** Up to ninety-nine. */
const inChinese = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`
}
