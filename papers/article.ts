import type { Article } from '../types/entities/article'
import { escaped } from './word/xml'
import { dayOnPaper } from './words'

/** A picture as data: nothing in an article comes from elsewhere. */
export interface Shown {
  src: string
  words: string
}

const codeWords = '微信扫一扫，每天一条防骗提示'
const ways = ({ site }: Article): string => `微信里搜“村哨”小程序${site ? `，或者打开 ${site}` : ''}`

/** Under every form of it: where it is from, who puts it out, how long it may stand. */
export const feet = (article: Article): string[] => [
  `来源：${article.source}`,
  `${article.office}　${dayOnPaper(article.at)}`,
  ways(article),
  `${dayOnPaper(article.until)}以后请撤下，不要再转`,
]

/** Plain words, for a newspaper or a broadcast. */
export const articleText = (article: Article): string =>
  [
    article.title,
    ...article.parts.flatMap(({ heading, paragraphs, list }) => [
      '',
      ...(heading ? [heading] : []),
      ...paragraphs.map((one, i) => (list ? `${i + 1}. ${one}` : one)),
    ]),
    '',
    ...feet(article),
  ].join('\n')

const styles = {
  all: 'font-size:16px;line-height:1.8;color:#1b2530;',
  heading: 'margin:24px 0 8px;padding-left:10px;border-left:4px solid #12579b;font-size:18px;font-weight:bold;color:#12579b;',
  paragraph: 'margin:0 0 12px;',
  item: 'margin:0 0 8px;padding-left:1.5em;text-indent:-1.5em;',
  picture: 'display:block;width:100%;height:auto;margin:8px 0;',
  words: 'margin:0 0 12px;font-size:14px;color:#5a6570;text-align:center;',
  feet: 'margin:24px 0 0;padding-top:12px;border-top:1px solid #d8d3c8;font-size:14px;color:#5a6570;',
  foot: 'margin:0 0 4px;',
  code: 'display:block;width:140px;height:140px;margin:12px auto 4px;',
} as const

const p = (style: keyof typeof styles, inner: string): string => `<p style="${styles[style]}">${inner}</p>`
const picture = ({ src, words }: Shown): string =>
  `<img src="${escaped(src)}" alt="${escaped(words)}" style="${styles.picture}">${words ? p('words', escaped(words)) : ''}`

/**
 * For the editor of a public account, to be pasted. It keeps section, p, span, strong and img with styles on each, and throws away classes,
 * style sheets and scripts; pictures from elsewhere are lost, those that lie in the words as data are taken up. The title has a field of its own there.
 */
export const articleHtml = (article: Article, pictures: readonly Shown[] = []): string => {
  const part = ({ heading, paragraphs, list }: Article['parts'][number], i: number) => [
    ...(heading ? [p('heading', `<strong>${escaped(heading)}</strong>`)] : []),
    ...paragraphs.map((one, n) => p(list ? 'item' : 'paragraph', list ? `<span>${n + 1}. </span>${escaped(one)}` : escaped(one))),
    ...(i === 0 ? pictures.map(picture) : []),
  ]
  return [
    `<section style="${styles.all}">`,
    ...article.parts.flatMap(part),
    `<section style="${styles.feet}">`,
    ...feet(article).map((one) => p('foot', escaped(one))),
    ...(article.code
      ? [`<img src="data:image/png;base64,${article.code}" alt="村哨小程序码" style="${styles.code}">`, p('words', codeWords)]
      : []),
    '</section></section>',
  ].join('')
}

/** A file of it says in its name until when it may be shown. */
export const articleName = ({ title, until }: Article): string => `${title} ${dayOnPaper(until)}以后不要再用`
