import { go } from '@/lib/go'
import { monthAfter } from '@/lib/months'
import { dateOfTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Columns } from '@/ui/card'
import { Para } from '@/ui/words'

const wordsOf = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`

/** The last twelve months, the newest that is over first; this one, which is not, last. */
export const Months = () => {
  const now = dateOfTime(Date.now()).slice(0, 7)
  const months = [...Array.from({ length: 11 }, (_month, i) => monthAfter(now, -i - 1)), now]
  return (
    <>
      <Para>那个月发过的预警、提示和新案例，合成一篇。</Para>
      <Columns>
        {months.map((month) => (
          <BigButton key={month} kind="line" onTap={() => go('work/publish', { month })}>
            {month === now ? `${wordsOf(month)}（还没过完）` : wordsOf(month)}
          </BigButton>
        ))}
      </Columns>
    </>
  )
}
