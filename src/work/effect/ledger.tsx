import { ledgerInWords } from '../../../figures/campaign-in-words'
import type { CampaignFigures } from '../../../types/entities/campaign-figures'
import { FigureCard } from './figure-card'

/** What was done, by form in the order of the list. */
export const LedgerCard = ({ figures: { region, to, ledger } }: { figures: CampaignFigures }) => (
  <FigureCard
    title="做了什么"
    lines={ledgerInWords(ledger)}
    how={[
      '照活动台账数，这个地方和它下面的都在里面。数过的和估的分开加。去掉的不算。次数是台账里记了几笔。',
      '按台账里的次序排，不按多少排。',
      '帮求助的人，写在“举报和求助”里。劝住几起、保住多少钱不写在这里：一两起的，看得出是谁家。',
    ]}
    ways={[{ words: '去看活动台账', page: 'work/ledger', query: { region, month: to } }]}
  />
)
