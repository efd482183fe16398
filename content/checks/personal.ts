import { type Found, masked, refuse } from './found'

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
    pattern: /(?:姓名|当事人|受害人|嫌疑人|户主|联系人|本名|真名|名叫)\s?(?:[:：]|是|叫|为)?\s?(?![和与跟及或])[\u4e00-\u9fff·]{2,6}/g,
    fits: (s) => !/(?:某|不详|保密)/.test(s),
  },
]

/** Identity numbers, accounts, plates and names. */
export const personalIn = (text: string): Found[] => {
  let rest = text
  return personal.flatMap(({ what, pattern, fits = () => true }) => {
    const found = (rest.match(pattern) ?? []).filter(fits)
    for (const words of found) rest = rest.replace(words, '　')
    return found.map((words) => refuse(masked(words), `不能写出${what}，请改成“某某”或删掉`))
  })
}

/** The text with other people's data taken out of it; `put` says what stands in its place. */
export const withoutPersonal = (text: string, put: (what: string) => string): string =>
  personal.reduce((rest, { what, pattern, fits = () => true }) => rest.replace(pattern, (words) => (fits(words) ? put(what) : words)), text)
