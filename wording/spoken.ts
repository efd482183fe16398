/** Words as people say them: for the speech service and for a browser's own voice. */
import { called } from './sentences'
import { spokenNumbers } from './spoken-numbers'

/** Called, not counted. */
const services = /^(?:110|120|119|122|114|96110|12381|12321|12348|12315|12345|12377|95\d{3}|96\d{3,4}|100\d{2})$/

/** Telephone numbers digit by digit, a mobile one in three breaths; 幺 for one where people say so. */
const numbersCalled = (text: string): string =>
  text.replace(
    /(^|[^\d.,-])(\d{3,4}-\d{7,8}|1\d{2}[ -]?\d{4}[ -]?\d{4}|\d{3,6})(?![\d%])(?!,\d{3})(?!\.\d)/g,
    (found, before: string, number: string, at: number) => {
      const after = text.slice(at + found.length)
      if (/^[ ]?[元块角万亿千百多余人户斤吨头只匹亩里米克年月日天号个次件条步家]/.test(after)) return found
      if (number.includes('-') || (number.length >= 11 && number.startsWith('1'))) {
        const parts = number.includes('-') ? number.split(/[ -]/) : [number.slice(0, 3), number.slice(3, 7), number.slice(7)]
        return before + parts.map(called).join('，')
      }
      return services.test(number) ? before + called(number) : found
    },
  )

/** Written out in a text for the ear. */
const policeNumber = (text: string): string => text.replace(/(^|[^零一二三四五六七八九幺])一一零(?![零一二三四五六七八九])/g, '$1幺幺零')

const dates = (text: string): string =>
  text
    .replace(/(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g, (_all, y: string, m: string, d: string) => `${y}年${Number(m)}月${Number(d)}日`)
    .replace(/(^|[^\d:])(\d{1,2})[:：](\d{2})(?![\d:])/g, (_all, before: string, hour: string, minute: string) =>
      minute === '00' ? `${before}${Number(hour)}点` : `${before}${Number(hour)}点${minute.replace(/^0/, '零')}分`,
    )

/** Names that are said as letters; a short word in capitals is too. */
const letters = (text: string): string => text.replace(/[A-Z]{2,6}(?![a-z])/g, (name) => [...name].join(' '))

/** Marks that stop a voice, or that it would read out. */
const marks = (text: string): string =>
  text
    .replace(/[“”‘’"'《》〈〉「」『』【】*_#]/g, '')
    .replace(/[（(]/g, '，')
    .replace(/[）)]/g, '，')
    .replace(/——|…+|[·•|/～~]/g, '，')
    .replace(/[:：;；]/g, '，')
    .replace(/\s+/g, ' ')
    .replace(/([\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '$1，')
    .replace(/，(?=[，。！？、])|([，。！？、])，+/g, '$1')
    .replace(/^[，、 ]+/, '')

/** A text as it is said: 96110 is 九六一一零, 110 幺幺零, 22:30 二十二点三十分, 20% 百分之二十; without quotation marks and brackets. */
export const spoken = (text: string): string => marks(letters(policeNumber(spokenNumbers(numbersCalled(dates(plain(text)))))))

/** Wide digits and letters as others, narrow marks as Chinese ones. */
const plain = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ．％]/g, (wide) => wide.normalize('NFKC'))
    .replace(/,(?!\d{3}(?!\d))/g, '，')
    .replace(/!/g, '！')
    .replace(/\?/g, '？')

/** The service takes so many characters at a time. */
export const mostSpoken = 150

/** What is said, in pieces that the service takes: parted at the last mark that fits, or where no mark is. */
export const spokenPieces = (text: string, most = mostSpoken): string[] => {
  const letters = [...text]
  if (letters.length <= most) return [text]
  const head = letters.slice(0, most).join('')
  const mark = Math.max(...['，', '、', '。', '！', '？', ' '].map((one) => head.lastIndexOf(one)))
  const first = mark > 0 ? head.slice(0, mark + 1) : head
  return [first, ...spokenPieces(text.slice(first.length), most)]
}
