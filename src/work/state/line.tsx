import { Card, Stack } from '@/ui/card'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

/** One thing the program sees of itself: how it is, what people go without, what to do. */
export const Line = ({ line: { condition, what, says, costs, todo } }: { line: Output<'state.now'>['lines'][number] }) => (
  <Card {...(condition === 'wrong' && { kind: 'mark' as const })}>
    <Stack>
      <Title level={3}>{what}</Title>
      <Meta>{`${says}。`}</Meta>
      {costs && <Para>{`没弄好以前：${costs}。`}</Para>}
      {todo && <Para>{`怎么办：${todo}。`}</Para>}
    </Stack>
  </Card>
)
