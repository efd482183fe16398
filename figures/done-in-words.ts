import type { CampaignMonth, FormSums, Sent } from '../types/entities/campaign-month'
import { countUnits, forms, type LedgerCount, ledgerCounts } from '../types/words/ledger'
import { monthInWords } from './in-words'
import type { Paragraph } from './paragraph'
import { type Share, shareOfSums } from './share'

type Learning = NonNullable<CampaignMonth['learning']>

/** What was done in a month, as its bulletin says it: evidence of different kinds stands apart, and nothing says what it came to. */
export const doneInWords = (month: string, counted: CampaignMonth | null, nameOf: (region: string) => string): Paragraph[] => {
  const when = monthInWords(month)
  if (!counted) return [{ key: 'notCounted', text: `${when}做了什么，夜里还没有算出来。`, how: [] }]
  const night = `夜里算的，${when}的记录，迟来的也算进去。`
  const { alerts, tips, screens, meant, notReached, ledger, learning, reports, helped } = counted
  const paragraphs: Paragraph[] = [
    {
      key: 'alerts',
      text: `${sentInWords('预警', alerts)}${screens > 0 ? `放上屏和墙 ${screens} 次。` : ''}`,
      how: [night, sentHow],
    },
    { key: 'tips', text: sentInWords('提示', tips), how: [night, sentHow] },
    {
      key: 'notReached',
      text:
        notReached.length > 0 ? `预警没走到的：${notReached.map(nameOf).join('、')}。` : meant > 0 ? '要发到的嘎查村，预警都走到了。' : '',
      how: [night, '没走到：这个月有要发给它的预警，可是它的群里没有一条有人说发了，或者系统看到发了。按旗县自己的次序写。'],
    },
    { key: 'ledger', text: ledgerInWords(ledger), how: [night, '从活动台账里来，去掉的不算。估的和点数的分开写，不加在一起。'] },
    {
      key: 'learning',
      text: learning ? learningInWords(learning) : '',
      how: [night, '拿得准的范围（95%）照家庭算：一家答几题，不算几家。回来答的是愿意回来的人家，不是全旗县的。'],
    },
    {
      key: 'reports',
      text: reportsInWords(reports),
      how: [night, '从举报里来，只数数。多久有回音：从交上来到第一次答复，不满一小时算一小时，取排在正中间的一件。'],
    },
    {
      key: 'helped',
      text: [
        helped.people > 0 ? `帮了预警下面喊人帮忙的 ${helped.people} 人次。` : '',
        helped.aids > 0 ? `问法律援助的 ${helped.aids} 件。` : '',
      ].join(''),
      how: [night, '从活动台账和法律援助里来，只数数。'],
    },
  ]
  return paragraphs.filter(({ text }) => text)
}

const sentHow =
  '一条发进一个群算一个次。网格员说发了、系统看到发了、有人点开，是三种证据，一个次可以有几种，不加在一起，也不算比例。点开和回话数的是人次。'

const sentInWords = (what: string, { messages, groups, posted, confirmed, reached, opened, acknowledged }: Sent): string =>
  messages === 0
    ? ''
    : `发${what} ${messages} 条，要进群 ${groups} 个次：网格员说发了的 ${posted} 个次，系统看到发了的 ${confirmed} 个次，有人点开的 ${reached} 个次。点开 ${opened} 人次，回了话的 ${acknowledged} 人次。`

const ledgerInWords = (all: readonly FormSums[]): string => {
  const lines = all.map(({ form, lines: n, estimate, count }) => {
    const counts = [...countsInWords(count, ''), ...countsInWords(estimate, '估')]
    return `${forms[form]} ${n} 条${counts.length > 0 ? `（${counts.join('，')}）` : ''}`
  })
  return lines.length > 0 ? `台账里记了${lines.join('、')}。` : ''
}

const countsInWords = (counts: Readonly<Record<string, number>>, way: string): string[] =>
  (Object.keys(ledgerCounts) as LedgerCount[]).flatMap((what) => {
    const n = counts[what]
    return n ? [`${way} ${n} ${countUnits[what]}`.trim()] : []
  })

const learningInWords = ({ first, later }: Learning): string =>
  [playedInWords('头一回答题的', first), playedInWords('过些日子又来答的', later)].join('')

const playedInWords = (who: string, { rounds, hits, alarms }: Learning['first']): string => {
  if (rounds === 0) return ''
  const [seen, taken] = [shareOfSums(hits), shareOfSums(alarms)]
  return `${who} ${rounds} 局${seen ? `，假的认出来 ${shareInWords(seen)}` : ''}${taken ? `，真的当成假的 ${shareInWords(taken)}` : ''}。`
}

/** 74%，拿得准的是 66% 到 81%. */
const shareInWords = ({ mean, low, high }: Share): string => `${percent(mean)}（拿得准的是 ${percent(low)} 到 ${percent(high)}）`
const percent = (share: number) => `${Math.round(share * 100)}%`

const reportsInWords = ({ received, open, hours }: CampaignMonth['reports']): string => {
  if (received === 0) return ''
  const answered = Object.entries(hours)
    .map(([hour, n]) => ({ hour: Number(hour), n }))
    .sort((a, b) => a.hour - b.hour)
  const all = answered.reduce((sum, { n }) => sum + n, 0)
  const upTo = (i: number) => answered.slice(0, i + 1).reduce((sum, { n }) => sum + n, 0)
  const middle = answered.find((_one, i) => upTo(i) * 2 >= all)
  // of a few it would be somebody's
  const soon = middle && all >= 5 ? `，有回音的 ${all} 件，排在正中间的一件用了不超过 ${middle.hour} 小时` : ''
  return `收到举报 ${received} 件${soon}${open > 0 ? `，还没有回音的 ${open} 件` : ''}。`
}
