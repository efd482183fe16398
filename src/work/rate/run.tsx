import { How } from '@/parts/how'
import { Picture } from '@/parts/picture'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Meta, Title } from '@/ui/words'
import { monthInWords, runInWords } from '../../../figures/in-words'
import { runPicture } from '../../../figures/pictures'
import type { IncidentFigures } from '../../../types/entities/incident-figures'

/** Month by month: what is usual, and where to look. */
export const RunCard = ({ run }: { run: IncidentFigures['run'] }) => (
  <Card>
    <Stack>
      <Title>最近三年，一个月一个月地看</Title>
      <Meta>这一块不随上面选的年变。</Meta>
      {run.points.length > 1 && <Picture svg={runPicture(run)} />}
      <List items={runInWords(run)} />
      <How
        of="一个月一个月地看"
        lines={[
          '中间的线是平均数。上下两条虚线，照相邻两个月平均差多少画：平均数加上、减去这个差的 2.66 倍，下面的到 0 为止。方块是该去看看为什么的月份。',
          '四条规矩：超出了平常的范围；连着七个月都比平均多，或者都少；连着七个月一个比一个多，或者一个比一个少；三个月里有两个，往同一边快超出平常了。',
          '方块只说“去看看”，不说好了坏了：其实没有变化的地方，看两年，一百个里也有二十个上下会碰巧出方块。',
          ...(run.points.length > 0
            ? [`每个月的起数：${run.points.map(({ month, cases }) => `${monthInWords(month)} ${cases} 起`).join('，')}。`]
            : []),
        ]}
      />
    </Stack>
  </Card>
)
