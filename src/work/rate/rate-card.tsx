import { dayOfYear } from '@/lib/time'
import { How } from '@/parts/how'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import { rateInWords, stoppedInWords } from '../../../figures/in-words'
import type { Span } from '../../../types/entities/incident-figures'
import css from './rate.module.scss'

/** Cases per ten thousand people, with the range that it surely lies in. */
export const RateCard = ({ span }: { span: Span }) => {
  const { population, dissuaded } = span
  const from = population
    ? `人口：${population.year}年 ${population.people} 人，${population.source}，${dayOfYear(population.asOf)}。`
    : '人口数还没有写。请派出所或者管理员在“人口数”里写，写上来源和日子。'
  return (
    <Card>
      <Stack>
        <Title>每万人几起</Title>
        <View className={css.figure}>{rateInWords(span)}</View>
        <Meta>{dissuaded.times === 0 ? '劝住的还没有记。' : `${stoppedInWords(dissuaded.times)}，没有算在里面。`}</Meta>
        <How
          of="每万人几起"
          lines={[
            '案件数除以人口数，乘一万；算的是这几个月，没有折成一年。',
            '拿得准的范围：照这样算一百回，至少九十五回，真正的数在范围里面（泊松分布的精确区间，95%）。',
            '同一伙人连着骗几家的时候，真的范围比这还要宽。',
            from,
            '案件：公安在“发案登记”里报的，作废的和劝住的不算。',
          ]}
        />
      </Stack>
    </Card>
  )
}
