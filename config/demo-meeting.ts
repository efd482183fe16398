import type { Measure, Meeting, MeetingPart } from '../types/entities/meeting'

const town = 'anhe/baiyin'

/** The joint meeting of 白音苏木 on last month: held, with what three of the four brought and two measures that are settled. Nothing waits for anybody. */
export const demoMeeting = (now: number): { meetings: Meeting[]; meetingParts: MeetingPart[]; measures: Measure[] } => {
  const today = new Date(now + 8 * 3_600_000)
  const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
  const meeting = `anhe-baiyin.${month}`
  const at = Date.parse(`${month}-25T10:00:00+08:00`)
  const part = (party: MeetingPart['party'], region: string, by: string, words: string): MeetingPart => ({
    ...{ _id: `${meeting}.${party}.${region.replaceAll('/', '-')}`, meeting, party, region, words, by, at, version: 1 },
  })
  const settled = (_id: string, said: Pick<Measure, 'what' | 'who' | 'duty' | 'status'>, why?: string): Measure => ({
    ...{ _id, region: town, month, due: `${month}-28`, settledOn: `${month}-28`, ...said, ...(why && { why }) },
    ...{ at: ['anhe', town], by: 'gaowa', changedAt: at, version: 2 },
  })
  return {
    meetings: [
      {
        ...{ _id: meeting, region: town, month, day: `${month}-25`, spot: '苏木二楼会议室', chair: '敖书记', held: true },
        ...{ present: ['综合指挥室', '派出所', '司法所', '巴彦嘎查', '红旗村'], excused: ['查干嘎查'], sitting: ['农商行营业部'] },
        ...{ said: '先把卖羊收定金的骗法讲到户，再请银行柜台多问一句。', by: 'gaowa', at, version: 1 },
      },
    ],
    meetingParts: [
      part('town', town, 'gaowa', '两个嘎查的群换了群主，要重新加一遍。'),
      part('villages', `${town}/hongqi`, 'zhaona', '老人问得最多的是“代办养老保险”。东头几户没有智能手机，要上门说。'),
      part('justice', town, 'batu', '有人冒充收羊老板要定金。请柜台看到老人转大额，多问一句。'),
    ],
    measures: [
      settled('demo-counter', {
        what: '请柜台遇到大额转账多问一句',
        who: '派出所、农商行',
        duty: { role: 'police', region: town },
        status: 'done',
      }),
      settled(
        'demo-fair',
        { what: '大集上摆点讲收羊定金', who: '综合指挥室', duty: { role: 'commandRoom', region: town }, status: 'notDone' },
        '大集停了一次',
      ),
    ],
  }
}
