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
    maySettle: false,
    status: 'open' as const,
  },
}
const meeting: Output<'meeting.open'> = {
  ...{ place: town, places: [town], below: [], month: '2026-11', months: ['2026-11'], mayHold: true, mine: [] },
  says: [
    { section: 'kinds', lines: [{ text: '11月还没过完。' }, { text: '没有哪一种多得不像碰巧。' }] },
    { section: 'tricks', lines: [{ text: '收羊要定金', case: 'sheep' }] },
  ],
  minutes: {
    ...{ ...written, day: '2026-11-25', spot: '苏木二楼会议室', chair: '敖书记', held: true, said: '先讲到户。\n再请柜台多问一句。' },
    ...{ present: ['综合指挥室', '派出所'], excused: ['查干嘎查'], sitting: ['农商行'] },
  },
  parts: [
    { party: 'villages', region: `${town._id}/bayan`, place: '巴彦嘎查', words: '问得最多的是退保。', ...written },
    { party: 'villages', region: `${town._id}/hongqi`, place: '红旗村', words: '有三户没走到。', ...written },
    { party: 'justice', region: town._id, place: '白音苏木', words: '劝住了两回。', ...written },
  ],
  measures: [measure],
  before: [{ ...measure, _id: 'fair', what: '大集上摆点', due: '2026-11-20', status: 'notDone', why: '大集停了' }],
}

test('it says who was there, who was excused and who sat in, after what was decided', () => {
  const text = officialText(minutesOf(meeting))
  expect(text.split('\n')).toEqual([
    '白音苏木反诈联动会商纪要（2026年11月）',
    '2026年11月25日，在苏木二楼会议室召开反诈联动会商，由敖书记主持，会商2026年11月的情况。现纪要如下。',
    ...['一、这个月的情况', '（一）骗法有没有变多', '11月还没过完。没有哪一种多得不像碰巧。', '（二）新骗法', '案例《收羊要定金》。'],
    ...['二、各方带来的', '（一）嘎查村、社区', '巴彦嘎查：问得最多的是退保。', '红旗村：有三户没走到。'],
    ...['（二）公安、司法', '劝住了两回。'],
    ...['三、以前定的办得怎样', '1.大集上摆点。红旗村、农商行，2026年11月20日前。没办成：大集停了。'],
    ...['四、会上说的', '先讲到户。', '再请柜台多问一句。'],
    ...['五、会议定了', '1.给老人集中讲一次退保。红旗村、农商行，2026年12月20日前办。'],
    ...['出席：综合指挥室、派出所', '请假：查干嘎查', '列席：农商行'],
  ])
})

test('Word opens it, also of a meeting of which nobody has written anything', () => {
  const bytes = officialDocx(minutesOf(meeting))
  expect(problemsOf(bytes)).toEqual([])
  expect(wordsOf(bytes)).toContain('请假：查干嘎查')
  const { minutes: _none, ...bare } = { ...meeting, parts: [], measures: [], before: [] }
  expect(problemsOf(officialDocx(minutesOf(bare)))).toEqual([])
})
