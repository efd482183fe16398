import { monthAfter } from '@/lib/months'
import { dateOfTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Title } from '@/ui/words'

/** The month that is shown, and the way to those beside it. */
export const Month = ({ month, onMonth }: { month: string; onMonth: (month: string) => void }) => {
  const [year, n] = month.split('-').map(Number)
  return (
    <>
      <Title>{`${year}年${n}月`}</Title>
      <Row>
        <BigButton kind="plain" onTap={() => onMonth(monthAfter(month, -1))}>
          上个月
        </BigButton>
        <BigButton kind="plain" disabled={month >= dateOfTime(Date.now()).slice(0, 7)} onTap={() => onMonth(monthAfter(month, 1))}>
          下个月
        </BigButton>
      </Row>
    </>
  )
}
