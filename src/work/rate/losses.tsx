import { How } from '@/parts/how'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Para, Title } from '@/ui/words'
import { dissuadedInWords, lossChangeInWords, lossesInWords } from '../../../figures/in-words'
import type { IncidentFigures } from '../../../types/entities/incident-figures'
import { amountBands } from '../../../types/words/incident'

/** What was lost: the middle case beside the mean, the largest named as such. */
export const LossesCard = ({ figures: { now, compared, bands } }: { figures: IncidentFigures }) => (
  <Card>
    <Stack>
      <Title>损失</Title>
      <Para>{lossesInWords(now)}</Para>
      {compared?.losses !== undefined && <Para>{lossChangeInWords(compared)}</Para>}
      {bands.length > 0 && (
        <List items={bands.map(({ band, cases }) => `${amountBands[band]}：${cases === 'hidden' ? '起数不分开写' : `${cases} 起`}`)} />
      )}
      {now.dissuaded.times !== 0 && <Para>{dissuadedInWords(now)}</Para>}
      <How
        of="损失"
        lines={[
          '把案件按损失从小到大排好，排在正中间的一起就是中位数：一起特别大的动不了它。',
          '平均数是总数除以起数。有几起合在一行报的时候，那几起只算进总数，也就不写平均。',
          '从1月起一个月一个月往后加，再凑够五起写了金额的才往后写，所以有时候停在前面的月份：免得和上回看到的数一减，看出是谁家。',
          '总数、最大的一起、金额段只写全旗县的；和上年比，要两年都满十二个月。',
          '从“发案登记”里来，公安写的金额。',
        ]}
      />
    </Stack>
  </Card>
)
