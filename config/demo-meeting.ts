import { monthsLater } from '../figures/place-years'
import type { Measure, Meeting, MeetingPart } from '../types/entities/meeting'

const town = 'anhe/baiyin'
const day = 86_400_000

/** The joint meeting of 白音苏木 on last month as it was held, and this month's with its day, so that whoever starts the program on a computer sees them; tests begin without. */
export const demoMeeting = (now: number): { meetings: Meeting[]; meetingParts: MeetingPart[]; measures: Measure[] } => {
  const dateOf = (time: number) => new Date(time + 8 * 3_600_000).toISOString().slice(0, 10)
  const thisMonth = dateOf(now).slice(0, 7)
  const month = monthsLater(thisMonth, -1)
  const at = Date.parse(`${month}-25T10:00:00+08:00`)
  const written = { by: 'gaowa', at, version: 1 }
  const part = (party: MeetingPart['party'], region: string, by: string, words: string): MeetingPart => {
    const meeting = `anhe-baiyin.${month}`
    return { ...written, _id: `${meeting}.${party}.${region.replaceAll('/', '-')}`, meeting, party, region, words, by }
  }
  const decided = { region: town, month, at: ['anhe', town], by: 'gaowa', changedAt: at }
  const soon = dateOf(now + 5 * day)
  return {
    meetings: [
      {
        ...{ _id: `anhe-baiyin.${month}`, region: town, month, day: `${month}-25`, spot: '苏木二楼会议室', chair: '敖书记', held: true },
        ...{
          present: ['综合指挥室', '派出所', '司法所', '巴彦嘎查', '红旗村'],
          excused: ['查干嘎查'],
          sitting: ['农商行营业部'],
          copies: [],
        },
        ...{ said: '先把卖羊收定金的骗法讲到户，再请银行柜台多问一句。', ...written },
      },
      {
        ...{ _id: `anhe-baiyin.${thisMonth}`, region: town, month: thisMonth, day: soon, waits: soon, spot: '苏木二楼会议室', held: false },
        ...{ present: [], excused: [], sitting: [], copies: [], ...written, at: now },
      },
    ],
    meetingParts: [
      part('town', town, 'gaowa', '两个嘎查的群换了群主，要重新加一遍。'),
      part('villages', `${town}/hongqi`, 'zhaona', '老人问得最多的是“代办养老保险”。东头几户没有智能手机，要上门说。'),
      part('police', town, 'batu', '有人冒充收羊老板要定金。请柜台看到老人转大额，多问一句。'),
    ],
    measures: [
      {
        ...{ ...decided, _id: 'demo-counter', what: '请柜台遇到大额转账多问一句', who: '派出所、农商行', due: `${month}-28`, version: 2 },
        ...{ duty: { role: 'police', region: town }, status: 'done', settledOn: `${month}-28` },
      },
      {
        ...{ ...decided, _id: 'demo-pension', what: '给老人集中讲一次代办养老保险', who: '红旗村', due: soon, waits: soon, version: 1 },
        ...{ duty: { role: 'gridWorker', region: `${town}/hongqi` }, at: ['anhe', town, `${town}/hongqi`], status: 'open' },
      },
    ],
  }
}
