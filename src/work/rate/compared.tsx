import { useState } from 'react'
import { How } from '@/parts/how'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { List } from '@/ui/list'
import { Meta, Para, Title } from '@/ui/words'
import { comparedInWords, earlierInWords, judgedBeside, monthsInWords, seeableInWords } from '../../../figures/in-words'
import { fewestYears, mostYears } from '../../../figures/place-years'
import type { IncidentFigures } from '../../../types/entities/incident-figures'
import { fraudTypes } from '../../../types/words/fraud'
import { verdicts } from '../../../types/words/incident'
import css from './rate.module.scss'

type Compared = NonNullable<IncidentFigures['compared']>

/** The same months of the year before. What could be seen at all stands above what is seen. */
export const ComparedCard = ({ compared }: { compared: Compared }) => (
  <Card>
    <Stack>
      <Title>{`和${judgedBeside(compared).when}比`}</Title>
      <Para>{seeableInWords(compared)}</Para>
      <View className={css.figure}>{comparedInWords(compared)}</View>
      {compared.of?.verdict === 'same' && <Meta>看不出差别，不是说一样多：案件少，碰巧的起伏就盖过去了。</Meta>}
      <Meta>{earlierInWords(compared)}</Meta>
      <Kinds kinds={compared.kinds} />
      <How
        of="和往年同期比"
        lines={[
          `比的是${monthsInWords(compared.now.months)}和${monthsInWords(compared.before.months)}，两年都报齐了的月份。事先就定下这样比，不挑着比。`,
          `再早的年份里，同样的月份也报齐的，从上年往前数，满 ${fewestYears} 年、最多 ${mostYears} 年，先看那几年自己差得大不大（卡方齐性检验和趋势检验，一起算，5%）：不比碰巧大，就合在一起，和它们的平均比；大，就从最早的一年去起，剩不到 ${fewestYears} 年的，和上年比，还要比那几年哪一年都少、或者都多，才说变了。看那几年的时候，不看这一年的数。`,
          '年和年之间本来就有起伏的地方，那几年看不出来的起伏还在里面：说变了的，会比一百个里五个多。前几年一直在往下走的，说少了，也可能只是照旧往下走。',
          '先算差这么多，碰巧会不会也常有。倍数拿得准的范围里有 1 倍，就说看不出差别（两个率的条件精确检验，克洛珀—皮尔逊区间，95%）。',
          compared.now.population && compared.before.population
            ? `人口：这一年按${compared.now.population.year}年的 ${compared.now.population.people} 人，上一年按${compared.before.population.year}年的 ${compared.before.population.people} 人，再早的年份各按各的。`
            : '人口数没有写全，按每年人口一样算。',
          '每年都一样、只有碰巧起伏的地方，一百个里最多五个会被说成变了。要是每个月都来看一回，一年里碰巧说过一回的，一百个里有十八个上下。',
        ]}
      />
    </Stack>
  </Card>
)

/** Kind by kind, in the order of the list: behind a tap, each judged beside all the others. */
const Kinds = ({ kinds }: { kinds: Compared['kinds'] }) => {
  const [open, setOpen] = useState(false)
  if (kinds.length === 0) return null
  const lines = kinds.map(
    ({ type, now, before, verdict }) => `${type ? fraudTypes[type] : '没写骗法的'}：${countsInWords(now, before)}${verdicts[verdict]}`,
  )
  const hides = kinds.some(({ now, before }) => now === 'hidden' || before === 'hidden')
  return (
    <>
      <BigButton kind="plain" expanded={open} onTap={() => setOpen(!open)}>
        {open ? '收起各种骗法' : '各种骗法分开看'}
      </BigButton>
      {open && (
        <>
          <Meta>{`都和上年同期比。一下子比了 ${kinds.length} 种，总有碰巧高、碰巧低的，所以每一种都要差得更多才说得上变了（霍尔姆校正）。`}</Meta>
          <List items={lines} />
          {hides && <Meta>一到四起的不写起数，有时别的也跟着不写，免得减一减就知道是谁家；苏木、镇的都不写起数。</Meta>}
        </>
      )}
    </>
  )
}

const countsInWords = (now: number | 'hidden', before: number | 'hidden') => {
  const said = [now === 'hidden' ? '' : `这几个月 ${now} 起`, before === 'hidden' ? '' : `上年 ${before} 起`].filter(Boolean)
  return said.map((one) => `${one}，`).join('')
}
