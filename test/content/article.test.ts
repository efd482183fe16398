import { articleHtml, articleName, articleText } from '../../papers/article'
import type { Article } from '../../types/entities/article'

const article: Article = {
  title: '收羊的要“定金”，<见不到羊>',
  parts: [
    { paragraphs: ['有人打电话说高价收羊 & 先付定金。'] },
    { heading: '遇到了怎么办', paragraphs: ['先看羊', '打96110问'], list: true },
  ],
  pictures: [],
  source: '公安机关通报，2026年9月10日',
  office: '安和旗反诈综合指挥室',
  at: Date.parse('2026-11-30T10:00+08:00'),
  until: Date.parse('2027-02-28T23:59+08:00'),
  code: 'iVBORw0KGgo=',
  site: 'https://fz.anhe.example',
}
const picture = { src: 'data:image/jpeg;base64,AAAA', words: '收羊的车' }

describe('an article for the editor of a public account', () => {
  const html = articleHtml(article, [picture])

  test('has nothing that the editor throws away or that comes from elsewhere', () => {
    const tags = [...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name)
    expect(new Set(tags)).toEqual(new Set(['section', 'p', 'span', 'strong', 'img']))
    expect(html).not.toMatch(/\sclass=|\sid=|<script|<style|<link|url\(|position|\son\w+=/)
    expect([...html.matchAll(/src="([^"]*)"/g)].map(([, src]) => src?.split(',')[0])).toEqual([
      'data:image/jpeg;base64',
      'data:image/png;base64',
    ])
    expect([...html.matchAll(/<(?:section|p|img)\b(?![^>]*\sstyle=)/g)]).toEqual([])
    expect(html.match(/<section/g)?.length).toBe(html.match(/<\/section>/g)?.length)
    expect(html.match(/<p /g)?.length).toBe(html.match(/<\/p>/g)?.length)
  })

  test('words keep their marks, a list its numbers', () => {
    expect(html).toContain('高价收羊 &amp; 先付定金')
    expect(html).toContain('<span>2. </span>打96110问')
    expect(articleText(article)).toContain('2. 打96110问')
  })

  test.each([
    ['pasted', html],
    ['as plain words', articleText(article)],
  ])('%s it says where it is from, who puts it out and when, how people get here and how long it may stand', (_how, words) => {
    for (const said of [
      '来源：公安机关通报，2026年9月10日',
      '安和旗反诈综合指挥室　2026年11月30日',
      '微信里搜“村哨”小程序，或者打开 https://fz.anhe.example',
      '2027年2月28日以后请撤下',
    ])
      expect(words).toContain(said)
  })

  test('a file of it carries that day in its name', () => {
    expect(articleName({ ...article, title: '卖羊' })).toBe('卖羊 2027年2月28日以后不要再用')
  })
})
