import { allowedNumbers, forbiddenContacts } from '../../content/allow-list'
import type { Finding } from '../../types/contract'
import type { Alert } from '../../types/domain'

type Words = Pick<Alert, 'headline' | 'lines' | 'instruction'>
type Field = 'headline' | 'lines' | 'instruction'
type Check = (text: string, field: Field) => Finding[]

/** Keeps the first and the last character, so that the author finds it and nobody else can use it. */
const masked = (words: string) =>
  words.length < 4 ? `${words[0]}${'*'.repeat(words.length - 1)}` : `${words[0]}${'*'.repeat(words.length - 2)}${words.at(-1)}`

const refuse = (field: Field, words: string, why: string): Finding => ({ level: 'refuse', field, words, why })

/** Mainland identity numbers end in a check digit: a random run of 18 digits is rarely one. */
const isIdentityNumber = (digits: string) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((n, w, i) => n + w * Number(digits[i]), 0)
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase()
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const ended = '(?![0-9A-Za-z])'
/** Other people's data in a text for everyone. The first pattern that fits names it. */
const personal: { what: string; pattern: RegExp; fits?: (found: string) => boolean }[] = [
  {
    what: '身份证号',
    pattern: /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g,
    fits: isIdentityNumber,
  },
  { what: '银行账号', pattern: /(?<!\d)(?:\d{4}[ -]){3,4}\d{1,7}(?!\d)|(?<!\d)\d{15,19}(?!\d)/g },
  {
    what: '车牌号',
    pattern: new RegExp(`[${provinces}][A-HJ-NP-Z][ ·.-]?(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学警港澳挂])${ended}`, 'g'),
  },
  {
    what: '人名',
    pattern: /(?:姓名|当事人|受害人|嫌疑人|户主|联系人|本名|真名|名叫)\s?(?:[:：]|是|叫|为)?\s?[\u4e00-\u9fff·]{2,6}/g,
    fits: (s) => !/(?:某|不详|保密)/.test(s),
  },
]

const personalData: Check = (text, field) => {
  let rest = text
  return personal.flatMap(({ what, pattern, fits = () => true }) => {
    const found = (rest.match(pattern) ?? []).filter(fits)
    for (const words of found) rest = rest.replace(words, '　')
    return found.map((words) => refuse(field, masked(words), `不能写出${what}，请改成“某某”或删掉`))
  })
}

const contacts: Check = (text, field) => {
  const already = personal.flatMap(({ pattern, fits = () => true }) => (text.match(pattern) ?? []).filter(fits))
  const outside = already.reduce((rest, words) => rest.replace(words, '　'), text)
  return forbiddenContacts(outside).map((words) =>
    /\d{7,}/.test(words.replace(/[ -]/g, ''))
      ? refuse(field, masked(words), '不能写出电话号码，要留电话就写110或96110')
      : refuse(field, words, `不能有这个号码或网址，要留电话就写${Object.keys(allowedNumbers).slice(0, 2).join('或')}`),
  )
}

/** Platform rule 13.6: nothing that passes itself off as a notice of the system or of WeChat. */
const imitation: Check = (text, field) =>
  (
    text.match(
      /系统(?:通知|提示|消息|警告)|官方(?:通知|消息|提示)|微信(?:团队|安全中心|官方|支付团队)(?:通知|提醒|提示)?|(?:您|你)的(?:账[号户]|微信|银行卡)(?:存在|出现)?(?:异常|已?被冻结|已?被限制)|紧急通知|强制(?:通知|升级)|点击(?:领取|查看详情|解除)/g,
    ) ?? []
  ).map((words) => refuse(field, words, '不能写得像系统或微信发的通知，请用自己的话说'))

const each: Check[] = [personalData, contacts, imitation]

const fear = /(?:倾家荡产|家破人亡|血本无归|后果不堪设想|必死|完蛋|人财两空|一辈子都毁|恐怖|可怕|震惊)/
const advice = /(?:打|拨|问|报警|挂断|不要|别|先|核实|核对|告诉|找|见到|停|拒绝|删)/

/** Words that only frighten leave people with nothing to do. */
const onlyFear = ({ headline, lines, instruction }: Words): Finding[] => {
  const words = fear.exec([headline, ...lines].join('\n'))?.[0]
  return words && !advice.test(instruction)
    ? [{ level: 'warn', field: 'instruction', words, why: '只有吓人的话，没有说该怎么做。请写清遇到了先做什么' }]
    : []
}

/** What in an alert's words must not go out, or should be thought about again. */
export const checkWords = (words: Words): Finding[] => {
  const texts: [Field, string][] = [
    ['headline', words.headline],
    ...words.lines.map((l): [Field, string] => ['lines', l]),
    ['instruction', words.instruction],
  ]
  return [...texts.flatMap(([field, text]) => each.flatMap((check) => check(text.normalize('NFKC'), field))), ...onlyFear(words)]
}
