/** Five hundred made reports: sixty hands at work in five each, forty traps that three each share with nobody behind them, and eighty alone. */
import type { Report } from '../../types/entities/report'

export type Made = Pick<Report, '_id' | 'what' | 'seen' | 'contact' | 'transfers'> & { hand?: number; trap?: string }

let seed = 20_261_129
const any = (most: number) => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return Math.floor((seed / 2_147_483_648) * most)
}
const one = <T>(list: readonly T[]): T => list[any(list.length)] as T
const digits = (n: number) => Array.from({ length: n }, () => any(10)).join('')
const mobile = () => `1${one(['38', '39', '58', '77', '86', '91'])}${digits(8)}`
const card = () => `62${one(['2202', '1700', '2848'])}${digits(13)}`
const wallet = () => `T${Array.from({ length: 33 }, () => one([...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz123456789'])).join('')}`
const inChinese = (figures: string, letters: string) => [...figures].map((d) => letters[Number(d)]).join('')
const wide = (figures: string) => [...figures].map((d) => String.fromCodePoint(0xff10 + Number(d))).join('')

/** A telephone number, as it is written: plain, in groups, wide, in Chinese letters, in keycaps, with an o for a nought. */
const ways: ((number: string) => string)[] = [
  (n) => n,
  (n) => `+86 ${n.slice(0, 3)} ${n.slice(3, 7)} ${n.slice(7)}`,
  (n) => `0086${n}`,
  (n) => wide(n),
  (n) => inChinese(n, '零一二三四五六七八九'),
  (n) => inChinese(n, '〇壹贰叁肆伍陆柒捌玖'),
  (n) => `${n.slice(0, 3)}-${n.slice(3, 7)}.${n.slice(7)}`,
  (n) => [...n].map((d) => `${d}\ufe0f\u20e3`).join(''),
  (n) => n.replace(/(?<=\d{3})0/g, 'o'),
]
const grouped = (figures: string, by: string) => figures.replace(/(\d{4})(?=\d)/g, `$1${by}`)

const tales = ['自称客服的人打电话来', '说我的卡涉案，要核查', '刷单先垫了钱', '收羊要先交押金', '说孩子在医院急用钱', '让我开共享屏幕退款']
const tail = () =>
  `${one(tales)}，${one(['昨天上午', '11月23日14点05分', '2026-11-20 09:30', '前天'])}，说了${one(['5000元', '12000元', '3万', '1.5万元'])}。`

type Facts = Partial<Omit<Made, '_id' | 'hand' | 'trap'>>
const transfer = (account: string, name?: string) => [
  { id: 't', amount: 5000_00, through: 'bank' as const, account, ...(name && { name }) },
]

/** What one hand leaves in its reports, in turn. */
const leaves: (() => (n: number) => Facts)[] = [
  () => {
    const number = mobile()
    return (n) => {
      const written = (ways[(n + any(ways.length)) % ways.length] as (one: string) => string)(number)
      return n % 2 ? { seen: [{ kind: 'phone', value: written }] } : { what: `${one(tales)}，号码是${written}，${tail()}` }
    }
  },
  () => {
    const number = card()
    return (n) =>
      n % 2 ? { transfers: transfer(grouped(number, one([' ', '-', '']))) } : { seen: [{ kind: 'account', value: wide(number) }] }
  },
  () => {
    const address = wallet()
    return (n) => (n % 2 ? { what: `让我把币转到 ${address} 这个地址，${tail()}` } : { seen: [{ kind: 'account', value: address }] })
  },
  () => {
    const domain = `${one(['icbc', 'ccb', '12123', 'yibao', 'etc'])}-${digits(5)}.${one(['top', 'vip', 'cc', 'xyz'])}`
    return (n) => {
      const sub = one(['', 'www.', 'm.', 'icbc.com.cn.', 'pay.'])
      const written = one([
        `https://${sub}${domain}/a/${digits(3)}?u=${digits(4)}`,
        `${sub}${domain.toUpperCase()}`,
        `http://${sub}${domain.replace('.', '[.]')}/`,
        `https://www.icbc.com.cn@${domain}/`,
        `${sub}${domain.replace('.', '点')}`,
      ])
      return n % 2 ? { seen: [{ kind: 'link', value: written }] } : { what: `发来链接${written} 让我填卡号，${tail()}` }
    }
  },
  () => {
    const id = `${one(['wx', 'kf', 'daikuan', 'laoshi'])}_${digits(6)}`
    return (n) =>
      n % 2
        ? {
            seen: [
              {
                kind: 'social',
                value: one([id, `微信：${id.toUpperCase()}`, `微信号 ${id}`]),
                where: one(['微信', '']) || undefined,
              } as never,
            ],
          }
        : { what: `让我加微信号${one(['：', '是', ' '])}${id}，${tail()}` }
  },
  () => {
    const id = `${1 + any(8)}${digits(8)}`
    return (n) => (n % 2 ? { seen: [{ kind: 'social', value: `QQ ${id}` }] } : { what: `进了qq群${id}，${tail()}` })
  },
  () => {
    const name = `${one(['聚', '鑫', '盈', '汇', '恒'])}${one(['财', '富', '利', '通', '丰'])}${one(['宝', '贷', '投', '购'])}${one(['一', '二', '三', '五', '七', '九', '八', '十'])}${one(['号', '星', '方', '网'])}`
    return () => ({ seen: [{ kind: 'app', value: one([name, `${name}APP`, `“${name}”软件`, `${name} 最新版 2.1.0`]) }] })
  },
  () => {
    const name = `${one(['赵', '钱', '孙', '李', '周'])}${one(['大', '小', '志', '建'])}${one(['明', '强', '军', '红', '兰'])}`
    const number = card()
    return (n) => ({ transfers: transfer(n % 2 ? number : `6222****${number.slice(-4)}`, name) })
  },
]

const traps: Record<string, (n: number, t: number) => Facts> = {
  'the town’s clinic': (n, t) => ({
    what: `卫生院0470-82${String(t).padStart(5, '3')}劝我别转，${n}`,
    seen: [{ kind: 'phone', value: `82${String(t).padStart(5, '3')}` }],
  }),
  'a bank’s line': (_n, t) => ({
    seen: [{ kind: 'phone', value: one([`955${String(88 - t)}`, `+86955${String(88 - t)}`]) }],
    what: `显示是955${88 - t}打来，${tail()}`,
  }),
  'the police’s lines': () => ({ what: `我打了96110和110，${tail()}`, seen: [{ kind: 'phone', value: '96110' }] }),
  'an official host': (n) => ({
    seen: [{ kind: 'link', value: `https://www.${one(['icbc.com.cn', 'ccb.com', '12306.cn', 'nmg.gov.cn'])}/a${n}` }],
  }),
  'what everybody uses': (n) => ({
    what: `在 https://item.taobao.com/item.htm?id=${n} 和 weixin.qq.com 上看到，还查了 kuaidi100.com，${tail()}`,
  }),
  'a platform shared by all': () => ({ seen: [{ kind: 'link', value: 'https://docs.qq.com/' }] }),
  'an app that everybody has': () => ({ seen: [{ kind: 'app', value: one(['腾讯会议', '腾讯会议APP', '支付宝软件']) }] }),
  'a name that thousands have': () => ({
    seen: [{ kind: 'social', value: one(['客服001', '在线客服', '李老师', '退款专员']), where: '微信' }],
  }),
  'an identity card and a sum': () => ({ what: `报了身份证152221196809203315，转了12000元，${tail()}` }),
  'one’s own number': (_n, t) => ({
    contact: `其木格 1380470${String(1000 + t)}`,
    what: `我的电话1380470${String(1000 + t)}一直响，${tail()}`,
  }),
}

export const madeReports = (): Made[] => {
  seed = 20_261_129
  const code = (n: number) => `MADE-${String(n).padStart(4, '0')}`
  const made: Made[] = []
  const add = (facts: Facts, more: Pick<Made, 'hand' | 'trap'>) =>
    void made.push({ _id: code(made.length), what: tail(), seen: [], ...facts, ...more })
  for (let hand = 0; hand < 60; hand++) {
    const leave = (leaves[hand % leaves.length] as (typeof leaves)[number])()
    for (let n = 0; n < 5; n++) add(leave(n), { hand })
  }
  const names = Object.keys(traps)
  for (let t = 0; t < 40; t++) {
    const name = names[t % names.length] as string
    for (let n = 0; n < 3; n++) add((traps[name] as (typeof traps)[string])(n, t), { trap: name })
  }
  for (let n = 0; n < 80; n++) add({ what: `${one(tales)}，号码${mobile()}，${tail()}` }, {})
  return made
}
