import { allowedNumbers, banks } from '../../content/allow-list'
import { lazily } from '../../types/lazily'
import { placeOf, plainOf } from '../plain'

const allowed = new Set([...Object.keys(allowedNumbers), ...Object.keys(banks)])

/** Between the pieces of a number that somebody does not want found: marks of any kind, but none that says something is hidden. */
const mark = '[^\\p{L}\\p{N}\\n*]'
const gap = `${mark}{0,3}`
/** Mobiles, landlines and 400/800 lines, in one piece or several: long enough to be nothing else. */
const telephone = lazily(
  () =>
    new RegExp(
      `(?<![\\d.])(?:1(${mark}?)[3-9](?:\\1\\d){9}|1[ -]?[3-9](?:[ -]?\\d){9}|1[3-9]\\d${gap}\\d{4}${gap}\\d{4}|\\(?0\\d{2,3}\\)?${gap}\\d{3,4}${gap}\\d{4}|[48]00${gap}\\d{3}${gap}\\d{4})(?![\\d.])`,
      'gu',
    ),
)
/** What shows that digits count something. */
const counted = '\\s?(?:[元块万亿头只匹峰斤吨亩户袋桶箱棵捆盒次页天年月日岁米多分个件张条克升度号]|人(?!工)|公[里斤]|里[路地])'
/** Service lines, unless a measure word says that the digits count something. */
const serviceLine = lazily(() => new RegExp(`(?<![\\d.])(?:9\\d{4,7}|1[02]\\d{3}|1[12]0)(?![\\d.]|${counted})`, 'g'))
/** A line of the place, its area code left out: no sum, no date, no long round number. */
const localLine = lazily(
  () =>
    new RegExp(
      `(?<![\\d.,*-])(?<!(?:[取验兑识登]..?码|单号|编号|[学工户尾期]号|第)(?:是|为|:)?)(?!20\\d\\d[01]\\d[0-3]\\d)[2-8]\\d{6,7}(?![\\d.*]|,\\d{3}|${counted})`,
      'g',
    ),
)
/** The same in two pieces, where the words before say that it is to be rung. */
const ringsLocal = lazily(() => /(?<=(?:打|拨|拨打|电话|座机|致电|号码)(?:是|为|到|:|：)?\s?)[2-8]\d{2,3}[ -]\d{4}(?!\d|\s?[元块])/g)
/** A name in another program; a star in it says that it is hidden. */
const handle = lazily(
  () =>
    /(?:微信|薇信|威信|徽信|维信|卫星|扣扣|[企氽]鹅|飞机|电报|抖音|快手|钉钉|陌陌|(?<![a-z])(?:v信|vx|wx|wechat|weixin|qq|tg|telegram))(?:账?号|群|id)?\s?(?:[:：是为加找搜]|添加)?\s?(?:[a-z][a-z0-9_-]{4,}|\d{5,})(?![a-z0-9_*-])|(?<![a-z])(?:wx|vx|qq|weixin|wxid)_?[a-z0-9_-]*[0-9_][a-z0-9_-]*(?![a-z0-9_*-])|加[vq]:?\s?[a-z0-9_-]{5,}(?![a-z0-9_*-])/gi,
)
/** Addresses in the net, whatever they end with; the dot may be a Chinese one or a word. */
const link = lazily(
  () =>
    /(?:https?:\/\/|www\.)[^\s*\p{Script=Han}，。；：、！？]+|(?<![a-z0-9-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*(?:[.。]|\[\.\]|\(\.\)|\s?(?:点|dot)\s?(?=com|cn|net|top|xyz|vip|shop|cc))[a-z]{2,18}(?![a-z*])(?:\/[^\s*\p{Script=Han}，。；：、！？]*)?|[\p{Script=Han}a-z0-9-]{1,12}\.(?:中国|公司|网络|网址|商城|政务)|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])/giu,
)

const inChinese = '零一二三四五六七八九'
const otherwise: Record<string, string> = {
  ...{ 〇: '0', 幺: '1', 壹: '1', 贰: '2', 貳: '2', 叁: '3', 參: '3', 肆: '4' },
  ...{ 伍: '5', 陆: '6', 陸: '6', 柒: '7', 捌: '8', 玖: '9' },
}
const spelt = `[0-9${inChinese}${Object.keys(otherwise).join('')}]`
const between = `${mark}{1,2}`
/** A whole number with the same mark between all of its figures. */
const apart = `${spelt}(${mark})${spelt}(?:\\1${spelt}){9}`
const writtenOut = lazily(
  () => new RegExp(`${apart}|${spelt}{5,}|${spelt}{3,4}(?=${between}${spelt}{3,})|(?<=${spelt}{3}${between})${spelt}{3,4}`, 'gu'),
)
const digit = (one: string) => otherwise[one] ?? (inChinese.includes(one) ? String(inChinese.indexOf(one)) : one)

/** Numbers said digit by digit (一三八零…), in figures; each character stays where it was. */
export const inFigures = (text: string): string => text.replace(writtenOut(), (run) => [...run].map(digit).join(''))

interface Place {
  from: number
  to: number
  /** As the check reads it. */
  words: string
}

const digitsOf = (words: string) => words.replace(/\D/g, '')

const placesIn = (text: string, lines: readonly string[]): Place[] => {
  const local = new Set(lines.map(digitsOf))
  const strange = (words: string) => !local.has(digitsOf(words))
  const plain = plainOf(text)
  const figures = inFigures(plain.text)
  const found: Place[] = []
  const look = (pattern: RegExp, fits = (_words: string) => true) => {
    for (const { 0: words, index } of figures.matchAll(pattern)) {
      const { from, to } = placeOf(plain, index, index + words.length)
      const said = plain.text.slice(index, index + words.length)
      if (fits(words) && found.every((one) => from >= one.to || to <= one.from)) found.push({ from, to, words: said })
    }
  }
  look(link())
  look(handle())
  look(telephone(), strange)
  look(serviceLine(), (words) => !allowed.has(words) && strange(words))
  look(localLine(), (words) => !words.endsWith('0000') && strange(words) && !partOf(words, local))
  look(ringsLocal(), (words) => strange(words) && !partOf(words, local))
  return found.sort((a, b) => a.from - b.from)
}

/** A line of the place, written without its area code. */
const partOf = (words: string, local: Set<string>) => [...local].some((line) => line.startsWith('0') && line.endsWith(digitsOf(words)))

/** Telephone numbers, names in chat programs and links in a text that people must not be given; `lines` are a county's own numbers. Empty when the text is clean. */
export const forbiddenContacts = (text: string, lines: readonly string[] = []): string[] => placesIn(text, lines).map(({ words }) => words)

/** The text with those taken out; `instead` stands in their places. */
export const withoutContacts = (text: string, instead: string): string =>
  placesIn(text, []).reduceRight((rest, { from, to }) => rest.slice(0, from) + instead + rest.slice(to), text)
