import { inside, line, page } from './official-page'
import { fonts, size } from './styles'
import { paragraph, runs } from './text'
import { escaped } from './xml'

/** A character of 三号 in the grid, in twips. */
const character = inside.width / 28
const twips = (characters: number) => Math.round(characters * character)

/** As wide as so many Chinese characters: digits are half as wide. */
const wide = (text: string) => [...text].reduce((sum, one) => sum + (/[\u0020-\u007e]/.test(one) ? 0.5 : 1), 0)

const p = (properties: string, content: string) => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const run = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`

/** A title in the lines it was given. */
export const titled = (title: string): string =>
  title
    .split('\n')
    .map((one) => paragraph(one, 'Title'))
    .join('')

/** A heading with its number; what follows in its paragraph is set as body. */
export const levelled = (level: number, text: string, rest?: string): string =>
  p(styled(`Level${level}`), runs(text) + (rest ? run(fonts('仿宋_GB2312'), rest) : ''))

/** 出席：… with its further lines under the first name. */
export const named = (name: string, text: string): string => {
  const label = wide(name) + 1
  const at = `<w:ind w:left="${twips(2 + label)}" w:hanging="${twips(label)}"/>`
  return p(at, run(fonts('黑体'), `${name}：`) + runs(text))
}

/** The office in red from 35 mm below the text's edge on, its number two lines below, and 4 mm under it the red rule. */
export const redHead = ({ office, number = '' }: { office: string; number?: string }): string => {
  const letters = Math.max(1, wide(office))
  const points = Math.min(44, Math.floor((inside.width / 20 / letters) * 0.96))
  const rule = '<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="11" w:color="FF0000"/></w:pBdr>'
  return (
    p(`${styled('Office')}<w:spacing w:before="1984" w:after="0" w:line="240" w:lineRule="auto"/>`, run(size(points * 2), office)) +
    paragraph('').repeat(2) +
    p(`${rule}<w:jc w:val="center"/>`, runs(number)) +
    paragraph('').repeat(2)
  )
}

/** Below the body: 附件：1. … without a stop at the end, the names under each other. */
export const attachments = (names: readonly string[]): string => {
  const one = names.length === 1
  return (
    paragraph('') +
    names
      .map((name, i) => {
        const number = one ? '' : `${i + 1}. `
        const label = i === 0 ? '附件：' : ''
        const hang = (label ? 3 : 0) + wide(number)
        return p(`<w:ind w:left="${twips(5 + wide(number))}" w:hanging="${twips(hang)}"/>`, runs(label + number + name))
      })
      .join('')
  )
}

/** Without a seal: the name two characters from the right edge, the day below it two characters further right; where the day is longer, it is the day that ends there. */
export const signature = ({ office, day }: { office: string; day: string }): string => {
  const [name, date] = [wide(office), wide(day)]
  const at = name - date >= 2 ? 26 - name : 24 - date
  const from = (characters: number, text: string, more = '') =>
    p(`${more}<w:ind w:left="${Math.max(0, twips(characters))}"/><w:jc w:val="left"/>`, runs(text))
  return paragraph('') + from(at, office, '<w:keepNext/>') + from(at + 2, day)
}

/** Rules of .35, .25 and .35 mm, in eighths of a point. */
const [thick, thin] = [8, 6]

/** 抄送, and who had it printed when, at the foot of the page it stands on, wherever the text ends. */
export const imprint = ({ copies, office, day }: { copies?: string; office: string; day: string }): string => {
  const copied = copies ? `抄送：${copies}。` : ''
  const rows = [...(copies ? [runs(copied)] : []), `${runs(office)}<w:r><w:tab/></w:r>${runs(`${day}印发`)}`]
  // 四号 is 280 twips wide; one character is left free at each side
  const lines = Math.ceil((wide(copied) * 280) / (inside.width - 560)) + 1
  const rule = (edge: 'top' | 'bottom', size: number) => `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="auto"/>`
  const right = `<w:tabs><w:tab w:val="right" w:pos="${inside.width - 280}"/></w:tabs>`
  const drawn = rows.map((words, i) => {
    const edges = rule('top', i === 0 ? thick : thin) + rule('bottom', i === rows.length - 1 ? thick : thin)
    const cell = `<w:tcPr><w:tcW w:w="${inside.width}" w:type="dxa"/><w:tcBorders>${edges}</w:tcBorders></w:tcPr>`
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>${cell}${p(styled('Imprint') + right, words)}</w:tc></w:tr>`
  })
  const none = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
  return (
    `<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" w:horzAnchor="margin" w:tblpX="1" w:tblpY="${page.height - page.bottom - lines * line}"/>` +
    `<w:tblW w:w="${inside.width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${none}</w:tblPr><w:tblGrid><w:gridCol w:w="${inside.width}"/></w:tblGrid>${drawn.join('')}</w:tbl>` +
    paragraph('', 'After')
  )
}
