import type { CampaignMonth } from '../types/entities/campaign-month'
import { campaignSums } from './campaign'
import {
  helpedInWords,
  learningInWords,
  ledgerInWords,
  notReachedOnPaper,
  reportsInWords,
  sentInWords,
  shownInWords,
} from './campaign-in-words'
import { monthInWords } from './in-words'
import type { Paragraph } from './paragraph'

/** What was done in a month, as its bulletin says it: evidence of different kinds stands apart, and nothing says what it came to. `mayCome`: a night may still count the month. */
export const doneInWords = (month: string, counted: CampaignMonth | null, mayCome: boolean): Paragraph[] => {
  const when = monthInWords(month)
  if (!counted)
    return [
      {
        key: 'notCounted',
        text: `${when}做了什么，${mayCome ? '夜里还没有算出来，明天早上再看' : '那时还没有数，补不出来了'}。`,
        how: [],
        aside: true,
      },
    ]
  const night = `夜里算的，${when}的记录，迟来的也算进去。`
  const { alerts, tips, learning, reports, ledger, helped, ...shown } = campaignSums(counted.region, [counted])
  const paragraph = (key: string, sentences: readonly string[], ...how: string[]) => ({
    key,
    text: sentences.join(''),
    how: [night, ...how],
  })
  const paragraphs = [
    paragraph('alerts', [...sentInWords(alerts, '预警'), ...shownInWords(shown)], sentHow),
    paragraph('tips', sentInWords(tips, '提示'), sentHow),
    paragraph(
      'notReached',
      notReachedIn(counted),
      '数的是发过预警的嘎查村（社区）里，没有一个群记下发到了的。只写几个，不写名字；没记下，不等于没发。',
    ),
    paragraph(
      'ledger',
      ledgerInWords(ledger),
      '从活动台账里来，去掉的不算。估的和数过的分开写，不加在一起。劝住几起、保住多少钱不写：一两起的，看得出是谁家。',
    ),
    paragraph(
      'learning',
      learning ? learningInWords(learning) : [],
      '拿得准的范围照家庭算，一家答几题，不算几家；算一百回，差不多九十五回真正的数在里面（威尔逊区间）。回来答的是愿意回来的人家，不是全旗县的。',
    ),
    paragraph('reports', reportsInWords(reports), '从举报里来，只数数。从交上来到第一回答复，不满一小时算一小时。'),
    paragraph('helped', helped ? helpedInWords(helped) : [], '从活动台账里来，只数数，只写全旗县的；不到五位的，不写是几。'),
  ]
  return paragraphs.filter(({ text }) => text)
}

const sentHow =
  '一条进一个群算一次。网格员说发了、系统看到发了、有人打开，是三种证据，一次可以有几种，不加在一起，也不算比例。打开和确认数的是人次：一个人打开两条，算两次。'

/** How many, and not which: nobody is named for what was not noted. */
const notReachedIn = ({ month, meant, notReached }: CampaignMonth): string[] =>
  meant > 0 ? [notReachedOnPaper({ month, meant, count: notReached.length })] : []
