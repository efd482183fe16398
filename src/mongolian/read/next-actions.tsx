import { go } from '@/lib/go'
import { dial } from '@/lib/phone'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import type { RenderingKind } from '../../../types/entities/rendering'

/** What a resident may do next: who was cheated calls, who is in a quiz goes on with it. */
export const NextActions = ({ kind }: { kind: RenderingKind }) => {
  if (kind === 'quizItem') return null
  if (kind === 'standing')
    return (
      <BigButton kind="danger" onTap={() => dial('110')}>
        拨打 110
      </BigButton>
    )
  return (
    <Row>
      <BigButton kind="soft" onTap={() => go('check/ask')}>
        拿不准，问一问
      </BigButton>
      <BigButton kind="soft" onTap={() => go('report/write')}>
        我也遇到过，举报
      </BigButton>
    </Row>
  )
}
