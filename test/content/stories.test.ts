import { childRules } from '../../content/child-rules'
import { littleCards, littleScenes } from '../../content/little'
import { packs } from '../../content/packs'
import { quizItems } from '../../content/quiz-items'
import { stories } from '../../content/stories'
import { Pack } from '../../types/entities/pack'
import { Story } from '../../types/entities/story'
import { bands } from '../../types/words/quiz'
import { proseFaults } from '../../wording/checks/check'
import { hardForChild } from '../../wording/child-words'
import { packFaults, storyFaults } from '../../wording/stories'

test.each(stories.map((story) => [story._id, story] as const))('the story %s can be played, and reads well at its age', (_id, story) => {
  expect(Story().safeParse(story).error).toBeUndefined()
  expect(storyFaults(story)).toEqual([])
})

test('six stories for each age of whoever decides, of different kinds, and no id twice', () => {
  for (const band of Object.keys(bands)) {
    const ofBand = stories.filter((story) => story.band === band)
    expect([band, ofBand.length]).toEqual([band, 6])
    expect([band, new Set(ofBand.map(({ type }) => type)).size]).toEqual([band, 6])
  }
  expect(new Set(stories.map(({ _id }) => _id)).size).toBe(stories.length)
})

test('every act is rehearsed somewhere at every age, and each end of a story has another', () => {
  for (const band of Object.keys(bands)) {
    const ends = stories.filter((story) => story.band === band).flatMap(({ nodes }) => nodes.flatMap(({ act }) => act ?? []))
    expect([band, [...new Set(ends.map(({ kind }) => kind))].sort()]).toEqual([band, ['call', 'lay', 'say', 'show']])
  }
  for (const { _id, nodes } of stories) {
    const lines = nodes.flatMap(({ act }) => act?.line ?? [])
    expect([_id, new Set(lines).size]).toEqual([_id, lines.length])
  }
})

test.each(packs.map((pack) => [pack._id, pack] as const))(
  'the class pack %s reads well at its age, and its theme is in the bank',
  (_id, pack) => {
    expect(Pack().safeParse(pack).error).toBeUndefined()
    expect(packFaults(pack)).toEqual([])
    // it is the scene of a mini-program code
    expect(pack._id.length).toBeLessThanOrEqual(32)
    const items = quizItems.filter(({ theme }) => theme === pack.theme)
    expect(items.filter(({ genuine }) => genuine)).toHaveLength(1)
    expect(items.filter(({ genuine }) => !genuine)).toHaveLength(2)
    for (const { bands: of } of items) expect(of).toContain(pack.band)
    expect(items.flatMap(({ type }) => type ?? [])).toContain(pack.type)
  },
)

test('five class packs for each age, no theme twice', () => {
  for (const band of ['6-9', '10-13', '14-17']) expect([band, packs.filter((pack) => pack.band === band).length]).toEqual([band, 5])
  expect(new Set(packs.map(({ theme }) => theme)).size).toBe(packs.length)
})

test.each(['6-9', '10-13'] as const)('what a child of %s is shown in the bank, it can read', (band) => {
  const hard = quizItems
    .filter(({ bands: of }) => of.includes(band))
    .flatMap(({ _id, variants, why, ask }) =>
      [...variants.map(({ text }) => text), why, ask].flatMap((text) => hardForChild(band, text).map((fault) => `${_id} ${fault}`)),
    )
  expect(hard).toEqual([])
})

test('twelve scenes for the little ones, four of each rule, and four cards', () => {
  expect(littleScenes).toHaveLength(12)
  for (const rule of ['noTap', 'noTell', 'findGrownUp'])
    expect(littleScenes.filter((scene) => scene.rule === rule).length).toBeGreaterThanOrEqual(3)
  expect(littleCards).toHaveLength(4)
  expect(littleScenes.flatMap(({ told, because }) => [told, because]).flatMap((text) => proseFaults(text))).toEqual([])
})

test('the rules for children are plain', () => {
  expect(childRules.flatMap(({ title, lines }) => [title, ...lines]).flatMap((text) => proseFaults(text))).toEqual([])
})
