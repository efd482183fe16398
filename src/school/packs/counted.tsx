import { flush, useOnDelivered, useWaiting } from '@/lib/outbox'
import { dayOfYear } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useInterval } from '@/lib/use-interval'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { cuts } from '../../../types/words/pack'
import { inWords } from './in-words'
import css from './packs.module.scss'

type Counts = Output<'pack.counts'>
type PackCounts = Counts['schools'][number]['packs'][number]

/** What was counted: a teacher's own school; of a larger place the sum over its schools alone. */
export const Counted = ({ packs }: { packs: { _id: string; title: string }[] }) => {
  const { data, error, reload } = useCall('pack.counts', {})
  useOnDelivered(['pack.handIn'], reload)
  const waits = useWaiting().filter(({ name, refused }) => name === 'pack.handIn' && !refused).length
  useInterval(30, () => void (waits > 0 && flush()))
  const titleOf = (pack: string) => packs.find(({ _id }) => _id === pack)?.title ?? '已经换下的一课'
  return (
    <>
      {waits > 0 && <Notice>{`有 ${waits} 节课的数还没交上去，有网时自动交。`}</Notice>}
      {error && <Notice>{`数过的要有网才能看：${error.message}`}</Notice>}
      {data?.schools.map(({ _id, name, packs: counted, mine }) => (
        <Card key={_id}>
          <Title>{`${name}数过的`}</Title>
          <Rows counted={counted} />
          {mine.map((lesson) => (
            <Meta key={lesson._id}>{`您上过：${dayOfYear(lesson.day)}，${titleOf(lesson.pack)}，${cuts[lesson.cut]}`}</Meta>
          ))}
          <Meta>只看得到自己学校的。不到五个学生的不显示，九十天以后全都删掉。</Meta>
        </Card>
      ))}
      {data?.regions.map(({ _id, name, packs: counted }) => (
        <Card key={_id}>
          <Title>{`${name}各校合起来`}</Title>
          <Rows counted={counted} />
          <Meta>一个月过完才算，要有三所学校。只有合起来的数，不分学校，也不排名次。九十天以后全都删掉。</Meta>
        </Card>
      ))}
    </>
  )
}

const Rows = ({ counted }: { counted: PackCounts[] }) => (
  <>
    {counted.length === 0 && <Para>还没有能显示的数。</Para>}
    {counted.map(({ pack, title, classes, pupils, messages }) => (
      <View key={pack} className={css.counted}>
        <Para>{`${title}：上了 ${classes} 次，一共 ${pupils} 人`}</Para>
        {messages.flatMap(inWords).map((line) => (
          <Meta key={line}>{line}</Meta>
        ))}
      </View>
    ))}
  </>
)
