import { How } from '@/parts/how'
import { Picture } from '@/parts/picture'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Meta, Title } from '@/ui/words'
import { funnelInWords } from '../../../figures/in-words'
import { funnelPicture } from '../../../figures/pictures'
import type { IncidentFigures } from '../../../types/entities/incident-figures'

/** Towns by how many live there, never in a list by height. */
export const FunnelCard = ({ funnel }: { funnel: NonNullable<IncidentFigures['funnel']> }) => (
  <Card>
    <Stack>
      <Title>各苏木、镇（看的时候算上人多人少）</Title>
      <Picture svg={funnelPicture(funnel)} />
      <Meta>
        一个点是一个苏木、镇：越往右人越多，越往上每万人起数越多。中间的线是合起来的数。写着名字的方块，是多得或者少得不像碰巧的。
      </Meta>
      <List items={funnelInWords(funnel)} />
      <How
        of="各苏木、镇"
        lines={[
          '要是各处都一样，一百个里九十五个落在里面的虚线之间，几乎全部落在外面的虚线之间。',
          '说“不像碰巧”，是把所有地方一起算过的（霍尔姆校正）。先去看看那里的数是怎么来的，再想为什么。',
          '按旗县自己的次序排，不按高低排，不比谁好谁坏。',
        ]}
      />
    </Stack>
  </Card>
)
