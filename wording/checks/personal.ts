import { placeOf, plainOf } from '../plain'
import { inFigures } from './contacts'
import { type Found, masked, refuse } from './found'
import { fullName, nameAfterLabel } from './names'

/** Mainland identity numbers end in a check digit: a random run of 18 digits is rarely one. */
const isIdentityNumber = (digits: string) => {
  const plain = digits.replace(/[ -]/g, '')
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((n, w, i) => n + w * Number(plain[i]), 0)
  return '10X98765432'[sum % 11] === plain[17]?.toUpperCase()
}

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const ended = '(?![0-9A-Za-z])'
const number = '[0-9零〇一二三四五六七八九十百]{1,4}'
/** Other people's data in a text for everyone. The first pattern that fits names it. */
const personal: { what: string; pattern: RegExp; fits?: (found: string) => boolean }[] = [
  {
    what: '身份证号',
    pattern: /(?<!\d)\d{6}[ -]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx](?!\d)/g,
    fits: isIdentityNumber,
  },
  { what: '身份证号', pattern: /(?<=身份证(?:号码?|件号)?(?:是|为|[:：])?\s?)\d{6,}[\dXx*]*/g },
  { what: '银行账号', pattern: /(?<!\d)(?:\d{4}[ .·-]){3,4}\d{1,7}(?!\d)|(?<!\d)\d{15,19}(?!\d)/g },
  { what: '银行账号', pattern: /(?<=(?:卡号|账号|帐号|户头)(?:是|为|[:：])?\s?)\d{8,}/g },
  {
    what: '车牌号',
    pattern: new RegExp(`[${provinces}]\\s?[A-HJ-NP-Z][ ·.-]?(?:[A-HJ-NP-Z0-9]{5,6}|[A-HJ-NP-Z0-9]{4}[学警港澳挂])${ended}`, 'gi'),
    fits: (s) => /\d/.test(s),
  },
  {
    what: '出生日期',
    pattern: new RegExp(
      [
        '(?:19[2-9]\\d|200\\d)(?:\\s?年\\s?|[./-])\\d{1,2}(?:\\s?月\\s?|[./-])\\d{1,2}[日号]?',
        `[一二]\\s?[九〇零][二三四五六七八九〇零][〇零一二三四五六七八九]年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]`,
        '(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?=\\s?(?:出?生(?!产|意)|生人))',
        '(?<=(?:生日|出生日期|出生于|生于)(?:是|为|在|[:：])?\\s?)(?:(?:19|20)\\d{2}年)?\\d{1,2}月\\d{1,2}[日号]?',
      ].join('|'),
      'g',
    ),
  },
  {
    what: '住址',
    pattern: new RegExp(
      [
        `[\\u4e00-\\u9fff]{2,8}(?<!国|省|县|乡|高速公?|公)(?:路|街|巷|胡同|大道|弄)(?:[东西南北中]段)?${number}号(?!线|公路)`,
        `[\\u4e00-\\u9fff]{2,8}(?:小区|花园|家园|苑|公寓|新村|宿舍)(?:[A-Za-z]区)?${number}(?:号楼|栋|幢|座|单元|号)`,
        `${number}(?:号楼|栋|幢)\\s?${number}单元(?:\\s?${number}室?)?`,
        `(?:村|嘎查|屯|镇|乡|社区)${number}(?:组|队|社|小队)\\s?${number}[号户]`,
        `(?:村|嘎查|屯)(?:[3-9]\\d|\\d{3})号`,
        `门牌号?(?:是|为|[:：])?\\s?${number}`,
      ].join('|'),
      'g',
    ),
  },
  { what: '人名', pattern: nameAfterLabel, fits: (s) => !/(?:某|不详|保密)/.test(s) },
  { what: '人名', pattern: fullName },
]

interface Span {
  from: number
  to: number
  what: string
}

/** Where other people's data stand, in order, none over another. Numbers may be written out in characters. */
const spansIn = (text: string): Span[] => {
  const plain = plainOf(text)
  const figures = inFigures(plain.text)
  const spans: Span[] = []
  for (const { what, pattern, fits = () => true } of personal)
    for (const { 0: words, index } of figures.matchAll(pattern)) {
      const { from, to } = placeOf(plain, index, index + words.length)
      if (fits(words) && spans.every((one) => to <= one.from || from >= one.to)) spans.push({ from, to, what })
    }
  return spans.sort((a, b) => a.from - b.from)
}

/** Identity numbers, accounts, plates, birthdays, addresses and names. */
export const personalIn = (text: string): Found[] =>
  spansIn(text).map(({ from, to, what }) => refuse(masked(text.slice(from, to)), `不能写出${what}，请改成“某某”或删掉`))

/** The text with other people's data taken out of it; `put` says what stands in its place. */
export const withoutPersonal = (text: string, put: (what: string) => string): string =>
  spansIn(text).reduceRight((rest, { from, to, what }) => rest.slice(0, from) + put(what) + rest.slice(to), text)
