import type { Pack } from '../../types/entities/pack'
import type { Story, StoryNode } from '../../types/entities/story'
import { inOwnWords } from '../_domain/own-words'
import { storiesOf } from '../_domain/stories'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const plays = define('manuscript.plays', async ({ band }) => {
  const [stories, packs] = await Promise.all([storiesOf(band), store.all('packs', {}).then(inOwnWords)])
  return {
    plays: [
      ...stories.map((one) => ({ kind: 'story' as const, item: one._id, ...one, words: wordsOfStory(one) })),
      ...packs.flatMap((one) => (one.band === band ? [{ kind: 'pack' as const, item: one._id, ...one, words: wordsOfPack(one) }] : [])),
    ],
  }
})

const wordsOfStory = ({ scene, nodes }: Story): string[] => [scene, ...nodes.flatMap(wordsOfPlace)]

const wordsOfPlace = ({ who, says, choices = [], ask, act }: StoryNode): string[] => [
  `${who}：${says}`,
  ...choices.map(({ words }, i) => `${i === 0 ? '可以' : '也可以'}：${words}`),
  ...(ask ? [`先问问：${ask}`] : []),
  ...(act ? [`真的做一遍：${act.line}`] : []),
]

const wordsOfPack = ({ story, clue, pairs, talk, card }: Pack): string[] => [
  ...[story, clue, pairs.first, pairs.second, pairs.line],
  ...[...talk, ...card],
]
