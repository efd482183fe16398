import { go } from '@/lib/go'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'

/** What a resident may do next. */
export const Ways = () => (
  <Row>
    <BigButton kind="soft" onTap={() => go('check/ask')}>
      拿不准，问一问
    </BigButton>
    <BigButton kind="soft" onTap={() => go('pages/report')}>
      我也遇到过，举报
    </BigButton>
  </Row>
)
