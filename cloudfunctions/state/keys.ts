import { county } from '../_domain/county'
import { fingerprint } from '../_kit/fingerprint'
import { _, isSaid, store } from '../_kit/store'
import { hasWecom } from '../_kit/wecom'
import { certificate } from './certificate'
import { type Line, spanOf } from './line'

/** Stands for the readers' salt: another salt makes another. */
const sign = () => fingerprint('salt')

/** Leaves what the salt makes, once there is one, so that another is known. */
export const noteSalt = async (now: number): Promise<void> => {
  if (process.env.READER_SALT) await store.add('serviceTokens', { _id: 'salt', sign: sign(), since: now })
}

/** The keys that functions hold: whether they are there and since when; of the others, who has them. */
export const keyLines = async (now: number): Promise<Line[]> => [
  ...(await Promise.all([salt(now), robots(now), certificate(now)])),
  ...[wecom(), elsewhere],
]

const salt = async (now: number): Promise<Line> => {
  const [key, what] = ['key.salt', '打乱读者身份的那串字']
  const wrong = (says: string, costs: string, todo: string): Line => ({ key, what, condition: 'wrong', says, costs, todo })
  const length = process.env.READER_SALT?.length ?? 0
  const kept = await store.get('serviceTokens', 'salt')
  if (kept && kept.sign !== sign())
    return wrong('和原来的不一样了', '同一个人会被数成两个，举报之间的联系对不上', '请部署的人换回原来的那一串，再部署一次')
  if (length === 0) return wrong('没有设', '拿到数据库的人能试出谁看过哪条预警', '请部署的人定一串三十个以上的字符，再部署一次')
  if (length < 30) return wrong(`只有${length}个字符`, '太短，试得出来', '刚开通的，请部署的人换成三十个以上的；已经在用的，不要换')
  return { key, what, condition: 'well', says: kept?.since ? `用了${spanOf(now - kept.since)}，没有换过` : '设了' }
}

/** A robot's key does not end by itself; who left meanwhile may still have it. */
const robots = async (now: number): Promise<Line> => {
  const [key, what] = ['key.robots', '值班群机器人']
  const levels = ['county', 'town'] as const
  const [top, each, [first]] = await Promise.all([
    county(),
    // the towns by an index's keys alone
    Promise.all(levels.map((level) => store.list('regions', { level, dutyRobot: isSaid }, { fields: { _id: true } }))),
    store.list('regions', { 'set.dutyRobot.at': _.gt(0), dutyRobot: isSaid }, { sort: [['set.dutyRobot.at', 'asc']], limit: 1 }),
  ])
  const many = each.flat().length
  const since = first?.set?.dutyRobot?.at
  const said = many > 0 ? `登记了${many}个${since === undefined ? '' : `，最早的用了${spanOf(now - since)}`}` : '一个也没有登记'
  if (top?.dutyRobot) return { key, what, condition: 'well', says: said, todo: '知道它的人调走了，就在企业微信群里删掉，换一个新的' }
  const todo = '在“本旗县的设置”里，给旗县设一个值班群机器人'
  return { key, what, condition: 'wrong', says: `${said}，旗县的值班群没有`, costs: '村哨出了毛病，不会说到值班群里', todo }
}

const wecom = (): Line => ({
  ...{ key: 'key.wecom', what: '企业微信的密钥', condition: hasWecom() ? 'well' : 'unknown' },
  says: hasWecom() ? '设了。通不通，看“没发成的提醒”那一项' : '没有设。没有企业微信客户群的，不用管',
})

const elsewhere: Line = {
  ...{ key: 'key.elsewhere', what: '小程序上传密钥、腾讯云密钥', condition: 'unknown', says: '不放在云上，在部署的人手里' },
  todo: '换人部署时，在微信公众平台和腾讯云访问管理里各换一把新的，旧的停掉',
}
