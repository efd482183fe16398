import { anyMonthsInWords, missingInWords, notesInWords } from '../../../figures/campaign-in-words'
import { lossesInWords, runInWords, stoppedInWords } from '../../../figures/in-words'
import { runPicture } from '../../../figures/pictures'
import type { CampaignFigures } from '../../../types/entities/campaign-figures'
import { FigureCard } from './figure-card'

interface Props {
  figures: CampaignFigures
  notes: { day: string; words: string }[]
}

/** What the police entered, and the months one by one with what else happened. */
export const CasesCard = ({ figures: { cases, run }, notes }: Props) => (
  <FigureCard
    title="案件"
    svg={run.points.length > 1 ? runPicture(run, notes) : undefined}
    lines={[
      cases.whole.length > 0
        ? `报齐了的月份（${anyMonthsInWords(cases.whole)}）一共 ${cases.cases} 起。`
        : '这些月里没有一个月报齐了，案件先不列。',
      ...(cases.missing.length > 0 ? [missingInWords(cases.missing)] : []),
      ...(cases.dissuaded === 0 ? [] : [`${stoppedInWords(cases.dissuaded)}，不算在里面。`]),
      ...(cases.losses ? [lossesInWords({ losses: cases.losses })] : []),
      ...runInWords(run),
      // the lines are in the picture alone
      ...(run.points.length > 1 ? notesInWords(notes).map((words) => `图里的点线 ${words}`) : []),
    ]}
    how={[
      '案件是公安在“发案登记”里报的，只算报齐了的月份，作废的和劝住的不算。',
      '图是最近三年，一个月一个点，不随上面选的变。中间的线是平均，虚线是平常的范围，方块是该去看看为什么的月份。',
      ...(cases.losses ? [] : ['损失只在月份和“万人发案比”一样的时候写，免得两个数一减，看出是谁家。']),
      '放在一起看，不等于是宣传带来的：同一个时候，外面也有别的事。',
    ]}
    ways={[
      { words: '去看万人发案比', page: 'work/rate' },
      ...(cases.missing.length > 0 ? [{ words: '去发案登记', page: 'work/incidents' }] : []),
    ]}
  />
)
