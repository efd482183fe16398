import { useState } from 'react'
import { dateOfTime } from '@/lib/time'
import { Choice } from '@/ui/choice'
import { monthInWords } from '../../../figures/in-words'
import { monthsLater, mostYears } from '../../../figures/place-years'

const recent = 'recent'

/** The last twelve months, or one of the years that this one may be judged beside. */
const spans = (): Record<string, string> => {
  const year = Number(dateOfTime(Date.now()).slice(0, 4))
  const all = Array.from({ length: mostYears }, (_, i) => year - 1 - i)
  // letters keep the order; a key that is a number would come first
  return Object.fromEntries([[recent, '最近一年'], ...all.map((one) => [`y${one}`, `${one}年`])])
}

/** Its months, the newest first. */
const monthsOf = (span: string): string[] => {
  const last = span === recent ? dateOfTime(Date.now()).slice(0, 7) : `${span.slice(1)}-12`
  return Array.from({ length: 12 }, (_, i) => monthsLater(last, -i))
}

/** Which month is looked at: first of when, then which. */
export const WhichMonth = ({ month, onChoose }: { month: string; onChoose: (month: string) => void }) => {
  const [span, setSpan] = useState(recent)
  return (
    <>
      <Choice
        label="哪一年"
        few={3}
        options={spans()}
        value={span}
        onChoose={(next) => {
          setSpan(next)
          onChoose(monthsOf(next)[0] ?? month)
        }}
      />
      <Choice
        label="哪个月"
        few={4}
        options={Object.fromEntries(monthsOf(span).map((one) => [one, monthInWords(one)]))}
        value={month}
        onChoose={onChoose}
      />
    </>
  )
}
