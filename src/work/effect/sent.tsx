import { levelsOf, notReachedInWords, sentInWords } from '../../../figures/campaign-in-words'
import { levelsPicture } from '../../../figures/levels-picture'
import type { CampaignFigures } from '../../../types/entities/campaign-figures'
import { evidence } from '../../../types/words/evidence'
import { FigureCard } from './figure-card'

/** Into groups: each level of evidence a number of its own. */
export const SentCard = ({
  figures: { region, to, alerts, tips, screens, screensThemselves = 0, notReached },
}: {
  figures: CampaignFigures
}) => (
  <FigureCard
    title="发到了哪里"
    svg={alerts.groups > 0 ? levelsPicture(levelsOf(alerts)) : undefined}
    lines={[
      ...sentInWords(alerts, '预警'),
      ...(screens > 0 ? [`${evidence.screens}：${screens} 处。`] : []),
      ...(screensThemselves > 0 ? [`${evidence.screensThemselves}：${screensThemselves} 处。`] : []),
      notReachedInWords(notReached),
      ...sentInWords(tips, '提示'),
    ]}
    how={[
      '一条消息进一个群，算一次。图里是预警的。几种是几种证据，各数各的，不加在一起，也不算成百分之几。',
      `${evidence.M2}：网格员自己点的，或者微信替他记的。${evidence.M3}：企业微信说发出去了。${evidence.M4}：有人从这个群点开过。`,
      '人次：一个人打开一条算一次，村哨不知道是谁。从别处转看的、认不出从哪个群来的，不在里面。',
      '还没有记下发到了群的，照最近一个发过预警的月份：那个月的预警要发到这里，可它的群里，没有一个有人说发了、系统确认发了，或者有人从群里打开。撤销了的预警不算。按旗县名单的次序。',
    ]}
    ways={[
      { words: '一条一条看', page: 'work/ledger', query: { region, month: to } },
      { words: '看每条预警到了哪', page: 'work/desk' },
    ]}
  />
)
