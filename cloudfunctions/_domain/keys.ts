import { allowedNumbers, banks } from '../../content/allow-list'
import type { Region } from '../../types/entities/region'
import type { Clue, Report } from '../../types/entities/report'
import { fingerprint } from '../_kit/fingerprint'
import { county } from './county'
import { addressesIn, addressKeys } from './hosts'
import { numbersIn } from './numbers'
import { textsOf } from './texts'

/** Something by which whoever is behind it is known again. */
export interface Trait {
  kind: Clue['kind']
  /** The normal form. */
  value: string
}
export interface Key extends Trait {
  /** The keyed hash: two that are equal can be found and not read. */
  key: string
}

/** What a report may share with others: numbers, accounts, links, chat names and apps, in one form, as hashes. */
export const keysOf = async (report: Report): Promise<Key[]> => traitsOf(report, await county()).map(hashed)

/** The same of words that are looked for. */
export const keysIn = (words: string): Key[] =>
  unique([...fromText(words), ...numbersIn(words, true), ...socialOf({ value: words }), ...appOf(words)]).map(hashed)

/** Without the lines that stand for many: nobody is ever told that a bank's or the state's own number was reported. */
export const accusable = async <K extends Key>(keys: K[]): Promise<K[]> => {
  const own = await county()
  return keys.filter((key) => !isEverybodys(key, own))
}

const hashed = (trait: Trait): Key => ({ ...trait, key: fingerprint('reportKey', trait.kind, trait.value) })

/** What a county says of its own lines. */
type Numbers = Pick<Region, 'areaCode' | 'lines'>

const most = 60

/** In plain words, never the reporter's own and nothing that everybody has. */
export const traitsOf = (report: Report, place?: Numbers): Trait[] => {
  const { seen, transfers = [], contact = '' } = report
  const own = new Set([...fromText(contact), ...socialOf({ value: contact })].map(({ value }) => value))
  const found = [
    ...seen.flatMap(fromClue),
    ...transfers.flatMap(({ account = '', name = '' }) => [...numbersIn(account, true), ...emailsIn(account), ...holderOf(name, account)]),
    ...textsOf({ ...report, contact: undefined, seen: [], transfers: [] }).flatMap(fromText),
  ]
  return unique(found)
    .filter((trait) => !own.has(trait.value) && !isEverybodys(trait, place))
    .slice(0, most)
}

const unique = (traits: Trait[]): Trait[] => [...new Map(traits.map((one) => [`${one.kind} ${one.value}`, one])).values()]

const fromClue = (clue: Clue): Trait[] => {
  const { kind, value } = clue
  if (kind === 'link') return linksIn(value)
  if (kind === 'app') return [...linksIn(value), ...appOf(value)]
  if (kind === 'social') return [...socialOf(clue), ...linksIn(value), ...numbersIn(value).filter((one) => one.kind === 'phone')]
  return [...numbersIn(value, kind === 'account'), ...emailsIn(value), ...linksIn(value)]
}

const fromText = (text: string): Trait[] => [...numbersIn(text), ...linksIn(text), ...chatNamesIn(text)]

const linksIn = (text: string): Trait[] =>
  addressesIn(text.replace(email, (whole, at: number) => (/\/{2}$/.test(text.slice(0, at)) ? whole : ' ')))
    .flatMap(addressKeys)
    .map((value) => ({ kind: 'link', value }))

const email = /[a-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z]{2,})+/gi
const emailsIn = (text: string): Trait[] =>
  [...text.normalize('NFKC').matchAll(email)].map(([one]) => ({ kind: 'account', value: one.toLowerCase() }))

/** Whose account it is, with its last figures: a masked slip is known again beside a whole one. */
const holderOf = (name: string, account: string): Trait[] => {
  const holder = name.normalize('NFKC').replace(/[\s·•*＊]/g, '')
  const last = /\d{4}$/.exec(account.normalize('NFKC').replace(/[\s-]/g, ''))?.[0]
  return holder.length >= 2 && last ? [{ kind: 'account', value: `${holder} ${last}` }] : []
}

const platforms: [RegExp, string][] = [
  [/微信|薇信|威信|wechat|weixin|\b(?:vx|wx|v)\b|v信/i, 'wx'],
  [/qq|扣扣/i, 'qq'],
  [/telegram|纸飞机|飞机|电报|\btg\b/i, 'tg'],
  [/抖音|douyin/i, 'dy'],
  [/快手/, 'ks'],
  [/小红书/, 'xhs'],
  [/陌陌|探探|soul/i, 'date'],
  [/whatsapp/i, 'wa'],
]
const labels =
  /(?:微信|薇信|威信|wechat|weixin|qq|扣扣|telegram|纸飞机|飞机|电报|抖音|快手|小红书|陌陌|探探|soul|whatsapp|v信|\bvx\b|\bwx\b(?![_-])|企业|账号|帐号|群|号码?|昵称|名字?叫?|是|为|叫|加|的|id|[:：,，。;；"“”'‘’\s《》【】()（）@])+/gi
/** Called so by thousands. */
const common =
  /^(?:在线|官方|专属|人工|平台|投诉|售后|售前|银行|京东|淘宝|支付宝|微信|理赔|退款)*(?:客服|老师|导师|专员|经理|助理|主管|警官|警察|民警|公安|法官|同学|朋友|亲友|家人|陌生人|网友|骗子|不知道|没有|忘了|小[\u4e00-\u9fff]|[\u4e00-\u9fff]姐|[\u4e00-\u9fff]总)*(?:\d{0,4}|[一二三四五六七八九十]号?)$/

const socialOf = ({ value, where = '' }: Pick<Clue, 'value' | 'where'>): Trait[] => {
  const plain = value.normalize('NFKC')
  const platform = platforms.find(([words]) => words.test(where))?.[1] ?? platforms.find(([words]) => words.test(plain))?.[1] ?? ''
  const id = plain.replace(labels, ' ').trim().toLowerCase()
  if (/^[a-z][a-z0-9_.-]{4,39}$/.test(id)) return [{ kind: 'social', value: id }]
  if (/^\d{5,12}$/.test(id) && !/^1[3-9]\d{9}$/.test(id) && platform)
    return [{ kind: 'social', value: `${platform === 'wx' ? 'wx' : 'qq'} ${id}` }]
  const name = id.replace(/\s/g, '')
  return [...name].length >= 4 && [...name].length <= 20 && platform && !common.test(name) && !/^[\d\W]+$/.test(name)
    ? [{ kind: 'social', value: `${platform} ${name}` }]
    : []
}

const chatName =
  /(?:微信|薇信|威信|v信|\bvx|\bwx)(?:号码?|群)?[是为叫:：,，\s]{0,3}([a-z][a-z0-9_-]{5,29})|(?:qq|扣扣)(?:号码?|群号?)?[是为:：,，\s]{0,3}(\d{5,12})(?!\d)|(?:telegram|飞机|电报)(?:号|群)?[是为:：,，\s@]{0,3}([a-z][a-z0-9_]{4,31})/gi
const chatNamesIn = (text: string): Trait[] =>
  [...text.normalize('NFKC').matchAll(chatName)].flatMap(([, wx, qq, tg]) => {
    const id = (wx ?? tg)?.toLowerCase()
    if (id) return [{ kind: 'social' as const, value: id }]
    return qq && !/^1[3-9]\d{9}$/.test(qq) ? [{ kind: 'social' as const, value: `qq ${qq}` }] : []
  })

/** Apps that nearly everybody has, or that are misused by everybody. */
const everybodysApps =
  /^(?:微信|wechat|支付宝|alipay|qq|抖音|快手|淘宝|天猫|京东|拼多多|闲鱼|转转|美团|饿了么|腾讯会议|钉钉|飞书|zoom|webex|企业微信|云闪付|小红书|微博|百度|百度网盘|高德地图|国家反诈中心|个人所得税|telegram|飞机|纸飞机|whatsapp|soul|陌陌|探探|teams|todesk|向日葵|会议|共享屏幕|手机银行|网上银行|工商银行|农业银行|建设银行|中国银行|邮储银行|交警12123|铁路12306|不知道|没有|忘了)$/

const appOf = (value: string): Trait[] => {
  const name = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/https?:\S+/g, '')
    .replace(/[\s"“”'《》【】()（）.·_-]/g, '')
    .replace(/(?:这个|一个|叫做?|名叫|名为|下载的?|安装的?)/g, '')
    .replace(/(?:手机)?(?:app|apk|软件|应用|安装包|客户端|程序|平台|最新版|官方版|正式版|安卓版|苹果版|v?\d+(?:\.\d+)*版?)+$/, '')
  return [...name].length >= 2 && [...name].length <= 20 && !everybodysApps.test(name) && !/^\d+$/.test(name)
    ? [{ kind: 'app', value: name }]
    : []
}

const given = new Set([...Object.keys(allowedNumbers), ...Object.keys(banks)])

/** A line that stands for many: of a bank, of the state, of the county itself. */
const isEverybodys = ({ kind, value }: Trait, { areaCode, lines: own = [] }: Numbers = {}): boolean => {
  if (kind !== 'phone') return false
  const bare = value.replace(/^\+86/, '')
  if (own.some(({ number }) => number.replace(/\D/g, '').replace(/^0/, '') === bare.replace(/^0/, ''))) return true
  return given.has(bare) || bare.length < 9 || (!!areaCode && !/^1[3-9]/.test(bare) && `0${bare}`.startsWith(areaCode)) || lines.test(bare)
}
/** Banks' and carriers' own lines, which swindlers have shown on the screen of whoever they call. */
const lines = /^(?:955\d{2}|100\d{2}|123\d{2})$/
