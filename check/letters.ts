import { type LinkKind, linkKind } from './links'

/** What stands for whole kinds of things in the letters: one character each, so that patterns and statistics can name them. */
const mobile = '\uE003'
const officialNumber = '\uE004'
const amount = '#'
const links: Record<LinkKind, string> = {
  other: '\uE001',
  official: '\uE002',
  known: '\uE005',
  short: '\uE006',
  lookAlike: '\uE007',
  throwAway: '\uE008',
}

/** A text as the check reads it: folded to one spelling, with the place of each letter in what was written. */
export interface Letters {
  text: string
  /** `from[i]`, `to[i]`: where letter i begins and ends in the original. */
  from: number[]
  to: number[]
}

const host = '((?:[a-z0-9-]{1,63}[.。]){1,8}(?:[a-z]{2,20})|\\d{1,3}(?:\\.\\d{1,3}){3})'
const address = new RegExp(`(?:https?[:：]/+)?${host}(?::\\d+)?(?:/[a-z0-9/_?=&.%#~*…@!$+-]*)?`, 'y')

/** What becomes one letter: how it is written, and which letter it becomes. */
const things: [RegExp, (found: RegExpExecArray, asWritten: string) => string][] = [
  [address, ([, name = ''], asWritten) => links[linkKind(name.replaceAll('。', '.'), asWritten)]],
  [/https?[:：]\/+[a-z0-9/_?=&.%#~*-]*/y, () => links.other],
  [/[\u4e00-\u9fff]{1,8}\.(?:com|cn|net|top|vip|网址|网站|网店|公司|中国|我爱你)/y, () => links.lookAlike],
  [/#小程序:\/\/[^\s，。]+/y, () => links.known],
  [/1[3-9]\d[\d*x]{8}(?!\d)/y, () => mobile],
  [
    /(?:110|119|120|96110|12381|12321|12348|12345|12333|12393|12306|12315|100(?:86|10|00)|955\d\d|12123)(?!\d|[元块万])/y,
    () => officialNumber,
  ],
  [/\d[\d,.:*x-]*\d%?|\d%?/y, () => amount],
  [/百分之[零〇一二三四五六七八九十百两点]+/y, () => amount],
  [/[零〇一二三四五六七八九十百千万亿两点幺]{2,}/y, () => amount],
]

/** Letters of other scripts, each before the Latin one that it looks like. */
const others = 'аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwѵvаaАaВbЕeКkМmНhОoРpСcТtХxУyЅsІiЈjαaοoνvιiκkρpτtυuχxΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx'
const latin = new Map(Array.from({ length: others.length / 2 }, (_, i) => [others[2 * i]!, others[2 * i + 1]!]))

const traditional =
  '賬账帳账轉转匯汇銀银證证碼码網网鏈链連连點点擊击獎奖貸贷錢钱資资財财損损僞伪偽伪騙骗詐诈警警察察檢检查查辦办單单賺赚豬猪養养買买賣卖貨货寶宝價价費费萬万億亿開开關关戶户號号驗验認认領领時时間间馬马師师電电話话請请您您們们這这個个為为國国務务員员險险還还發发來来對对會会過过說说嗎吗裡里裏里後后從从雲云機机訊讯視视頻频屏屏幕幕現现場场選选擇择專专業业團团隊队導导學学習习兒儿媽妈爺爷奶奶絡络絕绝禁禁結结凍冻鎖锁賠赔償偿補补貼贴積积換换優优惠惠無无條条種种穩稳隨随適适軟软體体註注冊册綁绑給给聯联繫系係系態态聽听讓让誰谁應应該该當当進进遲迟車车輛辆違违罰罚欠欠稅税額额簡简單单總总經经銷销產产業业藥药療疗醫医員员歲岁婦妇婚婚親亲戀恋愛爱約约見见圖图傳传輸输讀读壓压縮缩徵征兌兑實实際际權权護护確确'
const simplified = new Map(Array.from({ length: traditional.length / 2 }, (_, i) => [traditional[i * 2]!, traditional[i * 2 + 1]!]))

/** Spellings that dodge filters or come from the ear: only those that mean nothing else. `after`: what the letter before has to be. */
const spellings: { found: RegExp; right: string; after?: RegExp }[] = [
  { found: /[薇威徽溦维]信|微x|v信/g, right: '微信' },
  { found: /[vw]x(?![a-z])/g, right: '微信', after: /[^a-z]|^$/ },
  { found: /[薇威徽v](?![a-z])/g, right: '微信', after: /[加佳]/ },
  { found: /扣扣|企鹅号/g, right: 'qq' },
  { found: /zfb|支付[保]|支f宝/g, right: '支付宝' },
  { found: /[转砖][账帐丈仗]/g, right: '转账' },
  { found: /帐/g, right: '账' },
  { found: /刷[旦弹蛋丹担]|s单/g, right: '刷单' },
  { found: /验[正政整]码|验证[马吗玛]/g, right: '验证码' },
  { found: /[返反]力|返[俐莉]|反利/g, right: '返利' },
  { found: /兼[值直只]/g, right: '兼职' },
  { found: /[贷代]欵|代款|货款(?=利|秒|审)/g, right: '贷款' },
  { found: /报证金|保正金/g, right: '保证金' },
  { found: /中[浆蒋桨]/g, right: '中奖' },
  { found: /退[宽欵]/g, right: '退款' },
  { found: /理[才材](?!料)/g, right: '理财' },
  { found: /[头透]资/g, right: '投资' },
  { found: /解[东动](?=费|账|资|金)/g, right: '解冻' },
  { found: /链[结街]|连结|连接(?=领|点)/g, right: '链接' },
  { found: /下[栽再](?=软|安|a)/g, right: '下载' },
  { found: /身分/g, right: '身份' },
  { found: /[克刻]服|客[付伏]/g, right: '客服' },
  { found: /快[弟第]/g, right: '快递' },
  { found: /银行[咔咖]|银[航杭]卡|yhk/g, right: '银行卡' },
  { found: /[彩采][漂飘]/g, right: '彩票' },
  { found: /[博薄][采菜]/g, right: '博彩' },
  { found: /公[捡剪]法/g, right: '公检法' },
  { found: /共享屏[暮目]|屏[暮目]共享/g, right: '共享屏幕' },
  { found: /安全[账张][互护]/g, right: '安全账户' },
]

const ends = /[。！？!?；;\n\r…]/
const pauses = /[，,、：:（）()【】[\]「」“”"]/

/** Of a letter: asked so often that each is looked at once. */
const once = <T>(look: (letter: string) => T) => {
  const seen = new Map<string, T>()
  return (letter: string): T => {
    const known = seen.get(letter)
    if (known !== undefined || seen.has(letter)) return known as T
    const first = look(letter)
    seen.set(letter, first)
    return first
  }
}

/** Folds width, case, script and spelling; numbers, links and telephone numbers become one letter each; what only decorates goes. */
export const lettersOf = (written: string): Letters => respell(pick(fold(written), written))

const startsNumber = once((c) => /[a-z0-9#百零〇一二三四五六七八九十千万亿两幺]/.test(c))
const isLatin = once((c) => /[a-z0-9]/.test(c))
/** `dot`: where the next dot stands. */
const mayBegin = (folded: string, at: number, dot: number) =>
  (startsNumber(folded[at]!) || (dot > at && dot < at + 9)) && !(isLatin(folded[at]!) && isLatin(folded[at - 1] ?? ''))
const isLetter = once((c) => /[\p{Script=Han}a-z0-9\uE001-\uE008#]/u.test(c))
const mark = once((c) => (ends.test(c) ? '。' : pauses.test(c) ? '，' : undefined))

/** One character for each UTF-16 unit, so that places stay. */
const fold = (written: string) => {
  let folded = ''
  for (const unit of written) folded += foldedUnit(unit)
  return folded
}

const foldedUnit = once((unit) => {
  if (unit.length === 2) return '\u200b\u200b'
  const one = latin.get(unit) ?? unit.normalize('NFKC').toLowerCase()
  return one.length === 1 ? (simplified.get(one) ?? one) : (one[0] ?? ' ')
})

const pick = (folded: string, written: string): Letters => {
  const text: string[] = []
  const from: number[] = []
  const to: number[] = []
  const put = (c: string, at: number, until: number) => {
    text.push(c)
    from.push(at)
    to.push(until)
  }
  let dot = 0
  for (let at = 0; at < folded.length; ) {
    while (dot >= 0 && dot <= at) dot = folded.indexOf('.', dot + 1)
    const thing = mayBegin(folded, at, dot) ? thingAt(folded, written, at) : undefined
    if (thing) {
      put(thing.letter, at, at + thing.length)
      at += thing.length
      continue
    }
    const c = folded[at]!
    if (isLetter(c)) put(c, at, at + 1)
    else {
      const stop = mark(c)
      if (stop && !between(folded, at) && text.length > 0) {
        if (text[text.length - 1] === '，' && stop === '。') text[text.length - 1] = stop
        else if (!/[，。]/.test(text[text.length - 1]!)) put(stop, at, at + 1)
      }
    }
    at++
  }
  return { text: text.join(''), from, to }
}

const thingAt = (folded: string, written: string, at: number) => {
  for (const [pattern, letter] of things) {
    pattern.lastIndex = at
    const found = pattern.exec(folded)
    if (found) return { letter: letter(found, written.slice(at, at + found[0].length)), length: found[0].length }
  }
  return
}

/** A mark between single characters (安，全，账，户) is there to hide them. */
const between = (folded: string, at: number) => {
  const one = (i: number) => isLetter(folded[i] ?? ' ')
  return (
    one(at - 1) && one(at + 1) && !one(at + 2) && !one(at - 2) && /\S/.test(folded[at - 2] ?? '，') && /\S/.test(folded[at + 2] ?? '，')
  )
}

const respell = (letters: Letters) => {
  let done = letters
  for (const spelling of spellings) done = replaced(done, spelling)
  return done
}

const replaced = ({ text, from, to }: Letters, { found, right, after = /^/ }: (typeof spellings)[number]): Letters => {
  if (!found.test(text)) return { text, from, to }
  found.lastIndex = 0
  const result = { text: '', from: [] as number[], to: [] as number[] }
  let last = 0
  const keep = (until: number) => {
    result.text += text.slice(last, until)
    result.from.push(...from.slice(last, until))
    result.to.push(...to.slice(last, until))
    last = until
  }
  for (let one = found.exec(text); one; one = found.exec(text)) {
    if (!after.test(text[one.index - 1] ?? '')) continue
    const end = one.index + one[0].length
    keep(one.index)
    result.text += right
    for (const _ of right) {
      result.from.push(from[one.index]!)
      result.to.push(to[end - 1]!)
    }
    last = end
  }
  found.lastIndex = 0
  keep(text.length)
  return result
}
