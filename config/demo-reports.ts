import { harmOf, stopByOf } from '../cloudfunctions/report/harm'
import type { Aid } from '../types/entities/aid'
import type { Report } from '../types/entities/report'

const town = 'anhe/baiyin'
const minute = 60_000
const day = 1440 * minute

type Told = Pick<Report, '_id' | 'person' | 'region' | 'type' | 'what' | 'seen' | 'createdAt'> & Partial<Report>

/** What the police and the justice office of 白音苏木 have before them, so that whoever starts the program on a computer sees their desks at work; tests begin without. */
export const demoReports = (now: number): { reports: Report[]; aids: Aid[] } => {
  const report = (told: Told): Report => {
    const whole: Report = { pictures: [], replies: [], status: 'received', changedAt: told.createdAt, ...told }
    return { ...whole, harm: harmOf(whole), stopBy: stopByOf(whole, whole.createdAt) }
  }
  const paidAt = now - 35 * minute
  const sheep = 'DEMA-4KQ7-WXH2'
  const [checked, closed, moved] = [now - 2 * day, now - 9 * day, now - 180 * minute]
  const asked = now - 20 * minute
  const given = { to: '白音苏木司法所', phone: '12348', expires: asked + 30 * day }
  return {
    reports: [
      report({
        ...{ _id: sheep, person: 'laowang', region: `${town}/hongqi`, type: 'farming', createdAt: now - 25 * minute, called110: true },
        what: '收羊的老板说每只多给一百元，让我先转检疫费。转了以后电话就打不通了。',
        seen: [{ kind: 'phone', value: '165 0000 0000', where: '电话', first: now - day, last: paidAt }],
        ...{ loss: 4800_00, paid: true, contact: '老王，晚上七点以后打' },
        transfers: [{ id: 't1', at: paidAt, amount: 4800_00, through: 'wechat', name: '*强' }],
        moments: [{ at: now - 40 * minute, what: '发来一张检疫站的照片，催我快转' }],
      }),
      report({
        ...{ _id: 'DEMA-9RTN-CCK3', person: 'qimuge', region: `${town}/bayan`, type: 'authority', createdAt: now - 180 * minute },
        ...{ what: '自称公安局的，说我的卡洗钱，让我打开屏幕给他看。', seen: [], age: 'elder', dangers: ['screen'] },
      }),
      report({
        ...{ _id: 'DEMA-7HJM-PQ4V', person: 'suhe', region: `${town}/chagan`, type: 'farming', createdAt: now - day },
        ...{ what: '又是那个收羊的，叫我先交押金，我没转。', seen: [{ kind: 'phone', value: '一六五零零零零零零零零' }] },
      }),
      report({
        ...{
          _id: 'DEMA-3WXC-YY56',
          person: 'naren',
          region: `${town}/bayan`,
          type: 'rebate',
          createdAt: now - 3 * day,
          changedAt: checked,
        },
        ...{ what: '拉我进群做任务，先垫了五百元，提不出来。', seen: [{ kind: 'app', value: '聚利宝' }], loss: 500_00, paid: true },
        ...{ status: 'checking', officer: 'batu' },
        replies: [{ id: 'r1', status: 'checking', text: '正在查，请把转账记录留好。', at: checked, by: 'batu' }],
      }),
      report({
        ...{ _id: 'DEMA-8FQW-6NHC', person: 'suhe', region: town, type: 'customerService', createdAt: now - 300 * minute },
        ...{ what: '自称快递客服，说包裹丢了双倍赔，让我下个软件。我没下。', seen: [{ kind: 'phone', value: '165 0000 0021' }] },
        ...{ movedAt: moved, changedAt: moved, original: { type: 'customerService', region: 'anhe' } },
        moves: [{ id: 'm1', from: 'anhe', to: town, why: '人在白音苏木，请那边接着办', at: moved, by: 'chen' }],
        replies: [
          {
            id: 'm1',
            status: 'received',
            text: '您的举报已转给白音苏木派出所，由那边接着办。回执码不变，进展还在这里看。',
            at: moved,
            by: 'chen',
          },
        ],
      }),
      report({
        ...{ _id: 'DEMA-5KKA-T2Q8', person: 'wuyun', region: `${town}/chagan`, type: 'loan', createdAt: now - 10 * day, changedAt: closed },
        ...{ what: '网上贷款让先交手续费，我没交。', seen: [{ kind: 'social', value: '放款专员88', where: '微信' }] },
        ...{ status: 'closed', closedAt: closed, officer: 'batu' },
        replies: [{ id: 'r1', status: 'closed', text: '没有损失，线索记下了。再有人要手续费，别交。', at: closed, by: 'batu' }],
      }),
    ],
    aids: [
      {
        ...{ _id: 'demo-aid-1', person: 'laowang', region: town, report: sheep, whom: 'self', answers: ['victim', 'poor'], name: '老王' },
        ...{ story: '卖羊被骗了四千八百元，想问能不能有人教我怎么写材料。', status: 'received', due: asked + 7 * day, replies: [] },
        ...{ consent: { ...given, what: ['answers', 'name', 'story'], at: asked }, createdAt: asked, changedAt: asked },
      },
      {
        ...{ _id: 'demo-aid-2', person: 'naren', region: town, whom: 'child', answers: ['suspect'], phone: '16500000001' },
        ...{ status: 'advised', takenAt: checked, createdAt: now - 3 * day, changedAt: checked },
        consent: { ...given, what: ['answers', 'phone'], at: now - 3 * day },
        replies: [
          { id: 'r1', status: 'advised', text: '问话的时候您可以在场。请周三上午带户口本到所里来，我陪您看材料。', at: checked, by: 'lin' },
        ],
      },
    ],
  }
}
