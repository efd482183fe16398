import type { Frozen } from '../types/entities/bulletin'
import { monthInWords } from './in-words'
import { clauseOf, filled, marked } from './marked'
import type { Paragraph } from './paragraph'

/** What a bulletin said of its month and what is computed now: nothing where it is the same. */
export const correctionInWords = (month: string, issued: readonly Frozen[], now: readonly Paragraph[]): Paragraph[] => {
  const wrong = issued
    .filter(({ text }) => text)
    .flatMap((was) =>
      differences(
        was,
        now.find(({ key }) => key === was.key),
      ),
    )
  if (wrong.length === 0) return []
  const said = wrong.map(({ was, is }) => (is ? `“${was}”应当是“${is}”` : `“${was}”现在暂未报齐，不作数`))
  return [
    {
      key: 'corrected',
      text: `${monthInWords(month)}的通报里，${[...new Set(said)].join('；')}。`,
      how: ['上个月通报签发时留下的数，今天照同样的办法再算一遍，不一样的写在这里。迟报的、改过的、作废的，都会让数变。'],
    },
  ]
}

interface Difference {
  was: string
  is?: string
}

/** Number by number where the sentence is the same, as far as it was printed; else the sentence as a whole. */
const differences = (was: Frozen, is: Paragraph | undefined): Difference[] => {
  const whole = filled(was.template, was.values)
  if (!is) return was.values.length > 0 ? [{ was: whole }] : []
  const { template, values } = marked(is.text)
  if (template !== was.template) return [{ was: whole, is: is.text }]
  return values.flatMap((value, i) => {
    if (value === was.values[i] || !was.text.includes(`{{${i + 1}}}`)) return []
    const clause = clauseOf(template, i + 1)
    return [{ was: filled(clause, was.values), is: filled(clause, values) }]
  })
}
