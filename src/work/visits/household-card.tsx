import type { ReactNode } from 'react'
import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Title } from '@/ui/words'
import { visitReasons } from '../../../types/words/visit'
import type { Turn } from './order'

/** One household: where, why, when last; and what to do about it. */
export const HouseholdCard = ({ turn: { household, village, last, mark }, children }: { turn: Turn; children: ReactNode }) => (
  <Card>
    <Line>
      <Title level={3}>{household.label}</Title>
      <Meta>{last ? `上次 ${day(last)}` : '还没去过'}</Meta>
    </Line>
    <Meta>
      {village.name} · {household.why.map((one) => visitReasons[one]).join('、')}
    </Meta>
    {mark && !mark.refused && <Notice>记在手机里了，有网时自动交上去。</Notice>}
    {children}
  </Card>
)
