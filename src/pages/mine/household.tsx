import { go } from '@/lib/go'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Meta, Title } from '@/ui/words'
import type { Audience } from '../../../types/entities/audience'
import { audiences as kinds } from '../../../types/words/people'

/** Which village's alerts and which kind of tips this person gets. */
export const Household = ({ village, audiences }: { village: { name: string } | undefined; audiences: Audience[] }) => (
  <Card>
    <Title>{village?.name ?? '还没选村子'}</Title>
    <Meta>{audiences.length > 0 ? audiences.map((a) => kinds[a]).join('、') : '还没说是哪种人家，提示就选大家都用得上的'}</Meta>
    <BigButton kind="soft" onTap={() => go('resident/village')}>
      {village ? '换村子、改情况' : '选我的村子'}
    </BigButton>
  </Card>
)
