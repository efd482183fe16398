/** A joint meeting as minutes: who was there and who was not, what was brought, what was decided; Word opens it. */
import { minutesOf } from '../../papers/minutes'
import { officialDocx, officialText } from '../../papers/official'
import type { Output } from '../../types/contract'
import { problemsOf, wordsOf } from '../support/docx'

const town = { _id: 'anhe/baiyin', name: '白音苏木', level: 'town' as const }
const written = { version: 1, at: Date.parse('2026-11-25T10:00+08:00'), by: '高娃' }
const measure = {
  ...{
    _id: 'retire',
    region: town._id,
    month: '2026-11',
    what: '给老人集中讲一次退保',
    who: '红旗村、农商行',
    due: '2026-12-20',
    version: 1,
  },
  ...{
    duty: { role: 'gridWorker' as const, region: `${town._id}/hongqi` },
    place: '红旗村',
    meeting: '白音苏木',
    maySettle: false,
    status: 'open' as const,
  },
}
const meeting: Output<'meeting.open'> = {
  ...{ place: town, places: [town], below: [], month: '2026-11', months: ['2026-11'], mayHold: true, mine: [] },
  says: [
    { section: 'kinds', lines: [{ text: '11月还没过完。', screen: true }, { text: '没有哪一种多得不像碰巧。' }] },
    { section: 'tricks', lines: [{ text: '收羊要定金', case: 'sheep' }] },
    { section: 'hours', lines: [{ text: '这个月举报不多，或者都挤在一个时候，不分开说。', screen: true }] },
  ],
  minutes: {
    ...{ ...written, day: '2026-12-05', spot: '苏木二楼会议室', chair: '敖书记', held: true, said: '先讲到户。\n再请柜台多问一句。' },
    ...{ present: ['综合指挥室', '派出所'], excused: ['查干嘎查'], sitting: ['农商行'], copies: ['各嘎查村'] },
  },
  parts: [
    { party: 'villages', region: `${town._id}/bayan`, place: '巴彦嘎查', words: '问得最多的是退保。', ...written },
    { party: 'villages', region: `${town._id}/hongqi`, place: '红旗村', words: '有三户没走到。', ...written },
    { party: 'police', region: town._id, place: '白音苏木', words: '劝住了两回。', ...written },
  ],
  measures: [measure],
  due: [],
  before: [{ ...measure, _id: 'fair', what: '大集上摆点', due: '2026-11-20', status: 'notDone', why: '大集停了' }],
}

test('it says who was there, who was excused and who sat in, after what was decided', () => {
  const text = officialText(minutesOf(meeting))
  expect(text.split('\n')).toEqual([
    '白音苏木反诈联动会商纪要（2026年11月）',
    '2026年12月5日，在苏木二楼会议室召开反诈联动会商会议，由敖书记主持，研究2026年11月的情况。现纪要如下。',
    ...['一、2026年11月情况', '（一）骗法变化。没有哪一种多得不像碰巧。', '（二）新登案例。《收羊要定金》。'],
    ...['二、各方面情况', '（一）嘎查村、社区', '巴彦嘎查：问得最多的是退保。', '红旗村：有三户没走到。'],
    '（二）公安。劝住了两回。',
    '三、上次议定事项办理情况',
    '1.大集上摆点。责任单位：红旗村、农商行；完成时限：2026年11月20日前。没办成：大集停了。',
    ...['四、会议讨论', '先讲到户。', '再请柜台多问一句。'],
    ...['五、会议议定', '会议议定以下事项：', '1.给老人集中讲一次退保。责任单位：红旗村、农商行；完成时限：2026年12月20日前。'],
    ...['出席：敖书记、综合指挥室、派出所', '请假：查干嘎查', '列席：农商行', '分送：各嘎查村'],
  ])
})

test('before it was held it is a draft that says when it will be, not that it was', () => {
  const before = (minutes: Partial<NonNullable<typeof meeting.minutes>>) =>
    officialText(minutesOf({ ...meeting, minutes: { ...meeting.minutes!, held: false, ...minutes } }))
      .split('\n')
      .slice(0, 2)
  expect(before({})).toEqual([
    '白音苏木反诈联动会商纪要（2026年11月）（会还没开，草稿）',
    '定于2026年12月5日，在苏木二楼会议室开会，由敖书记主持，研究2026年11月的情况。',
  ])
})

test('what was told on the day it was held stands there, whatever is known since', () => {
  const told = { on: '2026-12-05', says: [{ section: 'asked' as const, lines: [{ text: '安和旗收到意见5条。' }] }], before: [] }
  const text = officialText(minutesOf({ ...meeting, told }))
  expect(text).toMatch(/一、2026年11月情况\n（一）群众反映。安和旗收到意见5条。\n二、各方面情况/)
  expect(text).not.toMatch(/骗法变化|上次议定/)
})

test('long parts stand in short, in whole sentences, and say that there is more', () => {
  const words = '东头几户没有智能手机，要上门说。'.repeat(30)
  const parts = ['bayan', 'chagan', 'hongqi'].map((place) => ({ ...meeting.parts[0]!, region: `${town._id}/${place}`, place, words }))
  const [, short = ''] = /bayan：(.*)/.exec(officialText(minutesOf({ ...meeting, parts }))) ?? []
  expect(short.length).toBeLessThan(160)
  expect(short).toMatch(/要上门说。（下略）$/)
})

test('Word opens it, also of a meeting of which nobody has written anything', () => {
  const bytes = officialDocx(minutesOf(meeting))
  expect(problemsOf(bytes)).toEqual([])
  expect(wordsOf(bytes)).toContain('请假：查干嘎查')
  const { minutes: _none, ...bare } = { ...meeting, parts: [], measures: [], before: [] }
  expect(problemsOf(officialDocx(minutesOf(bare)))).toEqual([])
})
