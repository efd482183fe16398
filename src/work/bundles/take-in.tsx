import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import { fromWhere } from './choose-bundle'
import { PlanCard } from './plan-card'
import { useTakeIn } from './use-take-in'

/** Another county's file: sent up, shown, and taken in when whoever looked says so. */
export const TakeIn = ({ onTaken }: { onTaken: () => void }) => {
  const taking = useTakeIn(onTaken)
  const { plan, busy, stopped, trouble } = taking
  return (
    <Card>
      <Stack>
        <Title>收别的旗县的内容包</Title>
        <Para>{`${fromWhere}先看里面有什么，再决定收不收。收进来的都是草稿，要像自己写的一样交审、由另一位同事同意，大家才看得到。`}</Para>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {plan && <PlanCard plan={plan} busy={busy} done={taking.done} onTakeIn={() => void taking.takeIn()} onLeave={taking.leave} />}
        {!plan && stopped && <BigButton onTap={() => void taking.goOn()}>接着传</BigButton>}
        {!plan && (
          <BigButton kind="line" busy={busy} onTap={() => void taking.choose()}>
            选文件
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
