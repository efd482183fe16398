import type { CampaignMonth } from '../types/entities/campaign-month'
import { campaignSums } from './campaign'
import { helpedInWords, learningInWords, ledgerInWords, notReachedInWords, reportsInWords, sentInWords } from './campaign-in-words'
import { monthInWords } from './in-words'
import type { Paragraph } from './paragraph'

/** Villages named one by one; the others are a number. */
export const named = 12

/** What was done in a month, as its bulletin says it: evidence of different kinds stands apart, and nothing says what it came to. */
export const doneInWords = (month: string, counted: CampaignMonth | null, nameOf: (region: string) => string): Paragraph[] => {
  const when = monthInWords(month)
  if (!counted) return [{ key: 'notCounted', text: `${when}做了什么，夜里还没有算出来。`, how: [] }]
  const night = `夜里算的，${when}的记录，迟来的也算进去。`
  const { alerts, tips, screens, learning, reports, ledger, helped } = campaignSums([counted])
  const paragraph = (key: string, sentences: readonly string[], ...how: string[]) => ({
    key,
    text: sentences.join(''),
    how: [night, ...how],
  })
  const paragraphs = [
    paragraph('alerts', [...sentInWords(alerts, '预警'), ...(screens > 0 ? [`放上屏和墙 ${screens} 次。`] : [])], sentHow),
    paragraph('tips', sentInWords(tips, '提示'), sentHow),
    paragraph('notReached', notReachedIn(counted, nameOf), '没发到：村里没有一个群，有人说发了，或者系统看到发了。按旗县自己的次序写。'),
    paragraph('ledger', ledgerInWords(ledger), '从活动台账里来，去掉的不算。估的和点数的分开写，不加在一起。'),
    paragraph(
      'learning',
      learning ? learningInWords(learning) : [],
      '拿得准的范围（95%）照家庭算：一家答几题，不算几家。回来答的是愿意回来的人家，不是全旗县的。',
    ),
    paragraph('reports', reportsInWords(reports), '从举报里来，只数数。从交上来到第一回答复，不满一小时算一小时。'),
    paragraph('helped', helpedInWords(helped), '从活动台账和法律援助里来，只数数。'),
  ]
  return paragraphs.filter(({ text }) => text)
}

const sentHow =
  '一条发进一个群算一群次。网格员说发了、系统看到发了、有人打开，是三种证据，一个群次可以有几种，不加在一起，也不算比例。打开和回话数的是人。'

const notReachedIn = ({ month, meant, notReached }: CampaignMonth, nameOf: (region: string) => string): string[] => {
  const names = notReached.slice(0, named).map(nameOf)
  return meant > 0 ? [notReachedInWords({ month, meant, names, more: notReached.length - names.length })] : []
}
