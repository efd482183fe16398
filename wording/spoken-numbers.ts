/** Numbers as they are read aloud. */

const digits = '零一二三四五六七八九'
const oneByOne = (number: string) => [...number].map((digit) => digits[Number(digit)] ?? '').join('')

/** Called, not counted. */
const services = /^(?:110|120|119|122|96110|12381|12321|12348|12315|12345)$/
/** What is counted, so that a long number before it is an amount. */
const counted = /^[ ]?[元块角万亿千百多余人户斤吨头只匹亩里米克]/

/** 两 for two of something, 二 in an order or a date. */
const twoOf = /^[ ]?[元块只头匹个次天年周位家人户条张份斤吨亩里米万亿千百桶袋车棵盒瓶部台辆件名种样遍句步点边岁]/

/** Up to ninety-nine million. */
const amount = (n: number): string => {
  if (n >= 10_000) {
    const rest = n % 10_000
    const head = Math.floor(n / 10_000)
    return `${head === 2 ? '两' : amount(head)}万${rest ? `${rest < 1000 ? '零' : ''}${amount(rest).replace(/^两(?=千)/, '二')}` : ''}`
  }
  if (n < 20) return n < 10 ? (digits[n] as string) : `十${n > 10 ? digits[n - 10] : ''}`
  for (const [size, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (n < size) continue
    const [head, rest] = [Math.floor(n / size), n % size]
    const first = head === 2 && size > 10 ? '两' : digits[head]
    const tens = rest >= 10 && rest < 20 ? `一${amount(rest)}` : rest ? amount(rest).replace(/^两/, '二') : ''
    return `${first}${name}${rest ? `${rest < size / 10 ? '零' : ''}${tens}` : ''}`
  }
  return ''
}

const whole = (number: string, before: string, after: string): string => {
  const long = number.length > 4 && !counted.test(after)
  const year = number.length === 4 && /^[ ]?年/.test(after)
  const called = (services.test(number) && !counted.test(after)) || /(?:尾号|号码?|卡号|编号)[是为：:]?[ ]?$/.test(before)
  if (long || year || called || /^0\d/.test(number) || number.length > 8) return oneByOne(number)
  if (number === '2' && twoOf.test(after) && !/第$/.test(before)) return '两'
  return amount(Number(number))
}

/** The text with its numbers in characters: 200元 is 两百元, 3.5 三点五, 20% 百分之二十, and 110 is read digit by digit. */
export const spokenNumbers = (text: string): string =>
  text
    .replace(/[０-９．％]/g, (wide) => wide.normalize('NFKC'))
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(^|[^\d-])(\d{1,5})[-—–~～]{1,3}(\d{1,5})(?![\d-])/g, '$1$2到$3')
    .replace(/(\d+)(?:\.(\d+))?(%?)/g, (found, number: string, part: string | undefined, percent: string, at: number, all: string) => {
      const after = all.slice(at + found.length)
      const said = part ? `${amount(Number(number)) || '零'}点${oneByOne(part)}` : whole(number, all.slice(0, at), after)
      return percent ? `百分之${said}` : said
    })
