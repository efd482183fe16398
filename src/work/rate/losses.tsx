import { How } from '@/parts/how'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Para, Title } from '@/ui/words'
import { lossChangeInWords, lossesInWords, moneyInWords } from '../../../figures/in-words'
import type { IncidentFigures } from '../../../types/entities/incident-figures'
import { amountBands } from '../../../types/words/incident'

/** What was lost: the middle case beside the mean, the largest named as such. */
export const LossesCard = ({ figures: { now, compared, bands } }: { figures: IncidentFigures }) => (
  <Card>
    <Stack>
      <Title>损失</Title>
      <Para>{lossesInWords(now)}</Para>
      {compared && <Para>{lossChangeInWords(compared)}</Para>}
      {now.losses.known > 0 && <List items={bands.map(({ band, cases }) => `${amountBands[band]}：${cases} 起`)} />}
      {now.dissuaded.times > 0 && <Para>{`劝住 ${now.dissuaded.times} 起，保住 ${moneyInWords(now.dissuaded.saved)}。`}</Para>}
      <How
        of="损失"
        lines={[
          '把案件按损失从小到大排好，排在正中间的一起就是中位数：一起特别大的动不了它。',
          '平均数是总数除以起数。几起合在一行报的，只算进总数。',
          '从“发案登记”里来，公安写的金额。',
        ]}
      />
    </Stack>
  </Card>
)
