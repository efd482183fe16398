import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Title } from '@/ui/words'
import { monthInWords, runInWords } from '../../../figures/in-words'
import { runPicture } from '../../../figures/pictures'
import type { IncidentFigures } from '../../../types/entities/incident-figures'
import { How } from './how'
import { Picture } from './picture'

/** Month by month: what is usual, and where to look. */
export const RunCard = ({ run }: { run: IncidentFigures['run'] }) => (
  <Card>
    <Stack>
      <Title>一个月一个月地看</Title>
      {run.points.length > 1 && <Picture svg={runPicture(run)} />}
      <List items={runInWords(run)} />
      <How
        of="一个月一个月地看"
        lines={[
          '中间的线是平均数，上下两条虚线是平均数加减 2.66 倍的移动极差（XmR 图）。方块是该去看看为什么的月份。',
          '四条规矩：出了线；连着七个月在平均数的一边；连着七个月往一个方向走；三个月里有两个快到同一条线。',
          '方块只说“去看看”，不说好了坏了：其实没有变化的地方，看两年，一百个里也有二十个上下会碰巧出方块。',
          ...(run.points.length > 0
            ? [`每个月的起数：${run.points.map(({ month, cases }) => `${monthInWords(month)} ${cases} 起`).join('，')}。`]
            : []),
        ]}
      />
    </Stack>
  </Card>
)
