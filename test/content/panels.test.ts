import { comics } from '../../content/comics'
import { Comic } from '../../types/entities/comic'
import { textsOf } from '../../wording/manuscripts'
import { drawable, panelAloud, panelOf, panelTextInWords, placedWords, textsOfPanel, withWords, wordsInPanel } from '../../wording/panels'
import { contentOf, rowOf } from '../../wording/rows'

test.each(Object.values(comics).map((comic) => [comic._id, comic] as const))('%s comes back from the desk as it was', (_id, comic) => {
  const row = rowOf('comic', contentOf('comic', comic))
  expect(Comic().parse({ ...row, _id })).toEqual(comic)
})

test('a picture told to who does not see it says where, who, and who says what, in order', () => {
  const panel = comics.farming.panels[2]
  expect(panel && panelAloud(panel)).toBe(
    '蒙古包里，牧民大叔把手机给人看，牧民大婶摊开手。牧民大叔说：定金2000元，我转了。牧民大婶说：羊在哪儿？您见着了吗。',
  )
})

test('who compares two wordings reads words, not keys', () => {
  const panel = comics.farming.panels[0]
  const texts = panel ? textsOfPanel(panel) : []
  expect(texts.map((text) => panelTextInWords(text, panelOf(texts)))).toEqual([
    ...['地方：草场上', '左边：牧民大叔，看手机，动了心', '手机：视频', '手机上是谁：卖羊的'],
    ...['手机上写：三十只母羊，一只便宜200元', '牧民大叔：真便宜，就要它了', '下面写：他想添母羊，在短视频里看见有人卖。'],
  ])
})

test('what a swindler says is quoted, and what an honest phone says is ours', () => {
  const panel = panelOf(['scene den', 'person swindler left call calm', 'say 0 保证赚钱', 'caption 他在骗人'])
  expect(wordsInPanel(panel)).toEqual([
    { words: '保证赚钱', quoted: true },
    { words: '他在骗人', quoted: false },
  ])
})

test('a picture still being composed is drawn as far as it goes, or not at all', () => {
  expect(drawable(panelOf([]))).toBeUndefined()
  expect(drawable(panelOf(['scene yard', 'person farmer left stand calm', 'say 0', 'say phone 喂']))).toMatchObject({ bubbles: [] })
  expect(textsOf(contentOf('comic', comics.loan), 'panel1').length).toBeLessThanOrEqual(12)
})

test('words in another language take their places one by one; with one too few nothing is mixed up', () => {
  const { panels } = comics.farming
  const words = panels.flatMap(placedWords).map((_words, i) => `ᠦᠭᠡ${i}`)
  expect(withWords(panels, words)?.flatMap(placedWords)).toEqual(words)
  expect(withWords(panels, words.slice(1))).toBeUndefined()
})
