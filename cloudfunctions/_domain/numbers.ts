/** Telephone numbers, cards and wallets in one form, however they are written. */

const chinese: Record<string, string> = Object.fromEntries(
  ['〇零○', '一壹幺', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((letters, digit) =>
    [...letters].map((letter) => [letter, String(digit)]),
  ),
)
const digit = `[0-9${Object.keys(chinese).join('')}]`
const between = '[\\s\\-‐-―－—_.·•・()（）/]{0,3}'
/** Seven figures and more, with what people put between them. */
const run = new RegExp(`(?:\\+|＋)?${between}${digit}(?:${between}${digit}){6,}`, 'g')
const wallet =
  /(?<![A-Za-z0-9])(?:0x[0-9a-f]{40}|T[1-9A-HJ-NP-Za-km-z]{33}|bc1[0-9a-z]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{26,34})(?![A-Za-z0-9])/gi

/** A letter o between figures or at their end is one. */
const figured = (text: string) =>
  text.replace(/(?<=\d)[oO]{1,4}(?=\d)|(?<=\d[\doO]{2})[oO]{1,4}(?![a-zA-Z])/g, (letters) => '0'.repeat(letters.length))

export interface FoundNumber {
  kind: 'phone' | 'account'
  value: string
}

/** Every number in a text that may stand for somebody. `account`: the text is one, so that fewer figures are enough. */
export const numbersIn = (text: string, account = false): FoundNumber[] => {
  // keycaps are figures
  const plain = text.normalize('NFKC').replace(/[\ufe0f\u20e3]/g, '')
  const wallets = [...plain.matchAll(wallet)].filter(([one]) => /[a-z]/i.test(one)).map(([one]) => one)
  // a wallet has letters o of its own
  const rest = figured(wallets.reduce((left, one) => left.replace(one, ' '), plain))
  return [
    ...wallets.map((one) => ({ kind: 'account' as const, value: /^(?:0x|bc1)/i.test(one) ? one.toLowerCase() : one })),
    ...[...rest.matchAll(run)].flatMap(([found]) => numberOf(found, account) ?? parts(found, account)),
  ]
}

/** Two numbers side by side. */
const parts = (found: string, account: boolean): FoundNumber[] =>
  found.split(/\s+|\//).flatMap((part) => (new RegExp(`(?:${digit}.*){7}`).test(part) ? (numberOf(part, account) ?? []) : []))

/** What a run of figures is; nothing for a sum, a date, an identity card. */
const numberOf = (written: string, account: boolean): FoundNumber[] | undefined => {
  const abroad = /^\s*[+＋]/.test(written)
  const figures = [...written]
    .map((one) => chinese[one] ?? one)
    .join('')
    .replace(/\D/g, '')
  const home =
    abroad || figures.startsWith('00') ? figures.replace(/^(?:00)?86(?=1[3-9]\d{9}$|0?[1-9]\d{8,10}$|955|1\d{2,4}$)/, '') : figures
  const own = /^86(1[3-9]\d{9}|0[1-9]\d{9,10})$/.exec(home)?.[1] ?? (home !== figures && landline.test(home) ? `0${home}` : home)
  const phone = phoneOf(own, abroad || figures.startsWith('00'), figures)
  if (phone) return [{ kind: 'phone', value: phone }]
  if (isCard(figures) || (account && /^\d{8,30}$/.test(figures))) return [{ kind: 'account', value: figures }]
  return undefined
}

/** With its area code, as a telephone shows it behind +86: without the nought. */
const landline = /^(?:10\d{8}|[2-9]\d{9,10})$/

const phoneOf = (figures: string, abroad: boolean, whole: string): string | undefined => {
  if (/^1[3-9]\d{9}$/.test(figures)) return `+86${figures}`
  if (/^[48]00\d{7}$/.test(figures) || /^0[1-9]\d{9,10}$/.test(figures)) return `+86${figures.replace(/^0/, '')}`
  if (/^106\d{5,17}$/.test(figures)) return figures
  const far = whole.replace(/^00/, '')
  return abroad && !far.startsWith('86') && /^[1-9]\d{7,14}$/.test(far) ? `+${far}` : undefined
}

const identity = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}$/

/** A bank card by its check digit. */
export const isCard = (figures: string): boolean =>
  /^[3-9]\d{14,18}$/.test(figures) && !identity.test(figures) && (luhn(figures) || /^6[02]/.test(figures))

const luhn = (figures: string) =>
  [...figures].reverse().reduce((sum, one, i) => {
    const twice = Number(one) * 2
    return sum + (i % 2 === 0 ? Number(one) : twice > 9 ? twice - 9 : twice)
  }, 0) %
    10 ===
  0
