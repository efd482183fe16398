import { bands, token, units } from './marked'

/** Dates, titles, a paper's number, numbers of lines and numbers to call: what looks like a number that somebody wrote and is none. */
const none = [
  '《[^《》]{0,100}》',
  '〔20\\d\\d〕(?:\\d{1,4}号)?',
  '^\\d{1,2}\\.(?!\\d)',
  '20\\d\\d年(?:\\d{1,2}(?:、\\d{1,2}){0,11}月(?:份|\\d{1,2}日)?)?(?:到\\d{1,2}月)?(?:\\d{1,2}日)?',
  '\\d{1,2}(?:、\\d{1,2}){0,11}月(?:份|\\d{1,2}日)?(?:到(?:\\d{1,2}月)?\\d{1,2}日)?',
  '\\d{1,2}日',
  `(?:96110|12381|110)(?![\\d０-９.．]| ?(?:[百千万亿]|${units}))`,
  '三番五次|三三两两|一成不变|万一',
]
const dropped = new RegExp(`(^|[^\\d０-９.．])(?:${none.join('|')})`, 'gm')

const chinese = '零〇一二两三四五六七八九十百千万亿'
const counted = `(?=[多余来]?(?:[万亿成倍番元户]|${units}))`
const pattern = new RegExp(
  [
    '[\\d０-９]{1,15}(?:[.．–—~～-][\\d０-９]{1,6})?(?:[百千万亿]{1,2}元?|元|[%％])?',
    `[${chinese}]{1,5}分之[${chinese}点]{1,8}`,
    '[一两二三四五六七八九]成(?![为立长员功])',
    '[一大]半(?=[^天夜]|$)|过半|减半|对半',
    '[一两二三四五六七八九十]{1,3}倍|翻了?[一两二三四五六七八九十几]{0,2}番',
    // a single one is mostly 一起看看, 一家人
    `[${chinese}]{2,12}${counted}`,
    `[二两三四五六七八九十]${counted}`,
    '[了生共有只仅少多加减降升案住](一)(?=[起人户件名万元次场])',
  ].join('|'),
  'g',
)

/** Numbers that somebody wrote by hand: all that the program did not put there, but for dates, titles and the like; `own` is the program's sentence, whose own words are not theirs. */
export const handWritten = (text: string, own = ''): string[] => {
  const wordsOf = (sentence: string) => sentence.replace(token, ' ').replace(dropped, '$1 ')
  const said = [...new Set(own.match(bands) ?? [])]
  const words = said.reduce((left, band) => left.split(band).join(' '), wordsOf(text))
  const program = new Set([...wordsOf(own).matchAll(pattern)].map(([found]) => found))
  return [...words.matchAll(pattern)]
    .map(([found, one]) => one ?? found)
    .filter((found) => !program.has(found) || /[\d０-９%％]/.test(found))
}
