/** What is wrong with a story or a class pack by itself, in words for its author. */
import type { Pack } from '../types/entities/pack'
import type { Story, StoryNode } from '../types/entities/story'
import { proseFaults, quoteFaults } from './checks/check'
import { hardForChild } from './child-words'
import { withLocalWords } from './local-words'

/** Who tells what happens. */
const narrator = '旁白'

const isChild = (band: string): band is '6-9' | '10-13' => band === '6-9' || band === '10-13'

/** Our own words at a node; what a swindler says is a quotation. */
const ownWords = ({ who, says, choices = [], ask, act }: StoryNode): string[] => [
  ...(who === narrator ? [says] : []),
  ...choices.map(({ words }) => words),
  ...(ask ? [ask] : []),
  ...(act ? [act.line] : []),
]
const quotations = ({ nodes }: Story): string[] => nodes.flatMap(({ who, says }) => (who === narrator ? [] : [says]))

const wordFaults = (band: string, own: string[], quoted: string[] = []): string[] => {
  const read = (texts: string[]) => texts.map((text) => withLocalWords(text))
  const faults = (texts: string[], of: typeof proseFaults) =>
    read(texts).flatMap((text) => of(text).map(({ words, why }) => `${words || text}: ${why}`))
  const all = read([...own, ...quoted])
  return [
    ...all.filter((text) => /[{}]/.test(text)).map((text) => `${text}: a place in braces that no county has a word for`),
    ...faults(own, proseFaults),
    ...faults(quoted, quoteFaults),
    ...(isChild(band) ? hardForChild(band, ...all) : []),
  ]
}

/** Shapes, ways through it, and words. Empty when it can be played. */
export const storyFaults = (story: Story): string[] => {
  const byId = new Map(story.nodes.map((node) => [node.id, node]))
  const reached = new Set<string>()
  const faults: string[] = []
  const walk = (id: string, path: string[]) => {
    const node = byId.get(id)
    if (!node) return void faults.push(`${path.at(-1)} leads to ${id}, which is not there`)
    if (path.includes(id)) return void faults.push(`${id} comes back to itself`)
    reached.add(id)
    for (const { to } of node.choices ?? []) walk(to, [...path, id])
  }
  walk(story.nodes[0]?.id ?? '', [])
  const ends = story.nodes.filter(({ act }) => act)
  return [
    ...faults,
    ...story.nodes.filter(({ id }) => !reached.has(id)).map(({ id }) => `${id} is reached by no way`),
    ...(byId.size < story.nodes.length ? ['two nodes of one name'] : []),
    ...story.nodes
      .filter(({ choices, ask, act, lost }) => (choices ? !ask || act || lost : !act || ask))
      .map(({ id }) => `${id}: decides (choices and ask) or ends (act)`),
    ...(ends.some(({ lost }) => lost) && ends.some(({ lost }) => !lost)
      ? []
      : ['an end where something is lost, and one where nothing is']),
    ...wordFaults(story.band, [story.title, story.scene, ...story.nodes.flatMap(ownWords)], quotations(story)),
  ]
}

/** Words alone; whether its theme is in the bank, and for its band, the test of content knows. */
export const packFaults = ({ band, title, story, clue, pairs, card, talk }: Pack): string[] =>
  wordFaults(band, [title, story, clue, pairs.first, pairs.second, pairs.line, ...card, ...talk])
