import { helpedInWords, reportsInWords } from '../../../figures/campaign-in-words'
import type { CampaignFigures } from '../../../types/entities/campaign-figures'
import { FigureCard } from './figure-card'

/** What people brought, and how soon they had an answer. */
export const ReportsCard = ({ figures: { reports, helped } }: { figures: CampaignFigures }) => (
  <FigureCard
    title="举报和求助"
    lines={[...reportsInWords(reports), ...helpedInWords(helped)]}
    how={[
      '举报按交来的那个月算。第一回答复，是民警写给举报人的第一句话；半个小时也算一个小时。答复过的不到五件，不说中间的是多久。',
      '在预警下面求助的，按台账里“帮求助的人”数，一个月不到五位的不写是几。问法律援助的，过完了的一整年才写，不到五位的不写是几。',
      '像不像诈骗是在各人手机上问的，问了多少次，村哨不数。',
    ]}
    ways={[{ words: '去举报处理', page: 'work/queue' }]}
  />
)
