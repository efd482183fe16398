import type { Frozen } from '../types/entities/bulletin'
import { monthInWords } from './in-words'
import { clauseOf, filled, marked } from './marked'
import type { Paragraph } from './paragraph'

/** How many cases a bulletin's month had: the one number that is put right. */
const counted = 'count'
/** Paragraphs that say whether something changed. */
const judged = ['monthBefore', 'yearBefore', 'year']
const verdict = /看不出差别|持平|不像是?碰巧|比[^，。；：]{1,12}[多少]/

/**
 * What a bulletin said of its month and is otherwise now: how many cases, and whether they changed. Nothing else is put right,
 * since the old number beside the new one is the one case that came late: its kind, its age, what was lost.
 */
export const correctionInWords = (month: string, issued: readonly Frozen[], now: readonly Paragraph[]): Paragraph[] => {
  const isWhole = now.some(({ key }) => key === counted)
  const said = issued
    .filter(({ text }) => text)
    .flatMap((was) => {
      const is = now.find(({ key }) => key === was.key)
      if (was.key === counted) return is ? countRight(was, is) : isWhole ? [] : notWhole(was)
      return judged.includes(was.key) && is ? verdictRight(was, is) : []
    })
  if (said.length === 0) return []
  return [
    {
      key: 'corrected',
      text: `${monthInWords(month)}的通报里，${said.join('；')}。`,
      how: [
        '上个月通报签发时留下的数，今天照同样的办法再算一遍：立案几起、变没变，不一样的写在这里。迟报的、改过的、作废的，都会让数变。',
        '别的数不更正：新数旧数一减，就是迟报的那一家。',
      ],
    },
  ]
}

/** The clause in which the first number was printed; nothing where somebody left it out. */
const printed = ({ text, values }: Frozen, now: readonly string[] = values): string =>
  filled(clauseOf(text, 1), [now[0] ?? '', ...values.slice(1)])

const notWhole = (was: Frozen): string[] => (printed(was) ? [`“${printed(was)}”现在暂未报齐，不作数`] : [])

const countRight = (was: Frozen, is: Paragraph): string[] => {
  const { values } = marked(is.text)
  return values[0] === was.values[0] || !printed(was) ? [] : [`“${printed(was)}”应当是“${printed(was, values)}”`]
}

/** As it was printed, whoever put it in their words. */
const verdictRight = (was: Frozen, is: Paragraph): string[] => {
  const verdictOf = (words: string) => words.match(verdict)?.[0].replace('持平', '看不出差别')
  const [said, so] = [verdictOf(was.template), verdictOf(is.text)]
  if (!said || !so || said === so) return []
  return [`“${filled(was.text, was.values)}”应当是“${is.text}”`]
}
