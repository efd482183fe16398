/** Whether two of the library say the same, and whether the measure sees it. */
import { readFileSync } from 'node:fs'
import { cases } from '../../content/cases'
import { tips } from '../../content/tips'
import type { ManuscriptKind } from '../../types/words/manuscript'
import { alike, toldBy, weightsOf } from '../../wording/checks/alike'
import { likenessAmong } from '../../wording/checks/likeness'
import { type Content, fields, textsOf } from '../../wording/manuscripts'
import { contentOf } from '../../wording/rows'
import { sameWording } from '../../wording/same-wording'
import { pairsOf, similarityReport } from '../../wording/similarity'

test.each(Object.keys(fields) as ManuscriptKind[])('no two of %s say the same in other words', (kind) => {
  const said = pairsOf(kind)
    .filter(({ likeness }) => likeness >= alike[kind].limit)
    .map(({ likeness, one, other }) => `${likeness.toFixed(3)} ${one} ~ ${other}`)
  expect(said).toEqual([])
})

test('the report is as the library stands (else: npm run similarity)', () => {
  expect(readFileSync('docs/similarity.md', 'utf8')).toBe(similarityReport())
})

const retold: [what: string, kind: 'case' | 'tip', after: string, Content][] = [
  [
    '娜仁 tells of the tins for the canteen',
    'case',
    'school-order',
    {
      title: '说是单位食堂要货 让我帮着订罐头',
      story: [
        '王大姐有个粮油铺子。一个男的来电话，说是给部队食堂采购，要面和油，发来盖章的订单。',
        '后来又说还缺罐头，他跟那家厂闹了矛盾，求大姐代订，货款最后一块儿结，中间的差价归大姐。',
        '大姐动了心，加了那个厂的微信，转去三万元。',
        '第二天没人来取货，打电话一问，单位没有这个采购，章也是假的。她报了警。',
      ],
      turningPoint: '叫你替人垫钱买别人家的货，就别往下走，先打电话到单位问问。',
      redFlags: ['人没见过就下大单', '叫你代买别家东西', '差价让你赚', '不肯到店里来'],
      todo: ['请他来店里，付了定金再备货', '店里没有的，不替人垫', '单位的电话自己查了再打', '钱转了就打110'],
      ask: ['你来店里付定金，我才备货。', '罐头你自己找厂家订。'],
    },
  ],
  [
    '老苏 tells of the sheep that never came',
    'case',
    'sheep-deposit',
    {
      title: '网上买羊 羊没见着',
      story: [
        '老苏想买些母羊，刷手机看见有人卖羊，比集市便宜不少。',
        '那人讲羊在别的旗，不用跑，给看了羊圈视频，还有证件。说好几家抢着要，先给订金就留。',
        '老苏给了订金，又让给车钱，说羊送到就还。',
        '等了一天车没来，人也联系不上，去派出所报了案。',
      ],
      turningPoint: '他说谁先给定金谁拉走的时候，就该说我去看了羊再付钱。',
      redFlags: ['价钱低得说不通', '只让看视频', '催着给订金', '给了订金再要车钱'],
      todo: ['见着羊再说钱', '当面点数，装车后付款', '钱走了打110', '聊天转账都留下'],
      ask: ['羊在哪个村？我去看。', '见了羊给钱行不行？'],
    },
  ],
  [
    'a parcel to be paid',
    'tip',
    'cod-ask-first',
    {
      headline: '货到付款 先打听',
      lines: ['问问孩子是不是他们订的', '没人订，就让他拿走', '给了钱，包装面单都留下'],
      speech:
        '有人送包裹来，要您先给钱，先给孩子打个电话，问问是不是他们订的。谁都没订，就叫他拿回去。钱要是给了，把包装和面单留下，到快递站讲清楚。',
    },
  ],
  [
    'a room in town',
    'tip',
    'rent-see-the-room',
    {
      headline: '陪读租屋 先进屋',
      lines: ['房东不在，就等他', '拿到钥匙再签字', '水电门锁都看一遍'],
      speech: '给孩子陪读找房，没进过屋就别给钱。房东说人不在本地，钥匙在看门的那里，就请个熟人来开门。水、电、锁都看过，再签合同。',
    },
  ],
  [
    'a bangle from the screen',
    'tip',
    'jade-in-town',
    {
      headline: '视频卖的翡翠 找人瞧',
      lines: ['鉴定的钱给了就没了', '金店瞧一眼，白瞧', '真值钱他不卖你'],
      speech:
        '主播卖九块钱的镯子，说能值好几万，还要您交钱做鉴定。先拿去街上的金店让人瞧一瞧。真那么值钱，他不会卖给您。第一回让您交钱，就别交了。',
    },
  ],
]

test.each(retold)('%s: the same in other words, and seen', (_what, kind, after, content) => {
  const rows = kind === 'case' ? cases : tips
  const told = [...rows.map((row) => toldBy(kind, row._id, contentOf(kind, row))), toldBy(kind, 'new', content)]
  const likeness = likenessAmong(told, weightsOf(kind))
  const [nearest, next] = rows.map(({ _id }, i) => ({ _id, likeness: likeness(i, rows.length) })).sort((a, b) => b.likeness - a.likeness)
  expect(nearest?._id).toBe(after)
  expect(nearest?.likeness).toBeGreaterThanOrEqual(alike[kind].limit)
  expect(next?.likeness).toBeLessThan(alike[kind].limit / 2)
})

test('shared wording alone would not have seen it', () => {
  const words = (content: Content) => ['title', 'story', 'headline', 'lines', 'speech'].flatMap((field) => textsOf(content, field)).join()
  for (const [, kind, after, content] of retold) {
    const row = [...cases, ...tips].find(({ _id }) => _id === after) as (typeof cases)[number]
    expect(sameWording(words(content), words(contentOf(kind, row)))).toBeLessThan(kind === 'case' ? 0.12 : 0.15)
  }
})
