import type { ComicPanel, ComicPerson } from '../../types/entities/comic'
import { type Content, textOf, textsOf } from '../../wording/manuscripts'
import { panelFields, textsOfPanel } from '../../wording/panels'
import { within } from './wordings'

type Who = ComicPerson['who']
interface Stage {
  /** Who it happens to, who asks in time, and where they live. */
  hero: Who
  friend: Who
  home: ComicPanel['scene']
}

const usual: Stage = { hero: 'farmer', friend: 'mother', home: 'yard' }
/** For whom the case is, first things first. */
const stages: Record<string, Stage> = {
  herder: { hero: 'herder', friend: 'herderWoman', home: 'yurt' },
  elder: { hero: 'grandmother', friend: 'youngMan', home: 'kang' },
  pupil: { hero: 'boy', friend: 'mother', home: 'kitchen' },
  parent: { hero: 'mother', friend: 'teacher', home: 'kitchen' },
  jobSeeker: { hero: 'youngMan', friend: 'father', home: 'road' },
  shop: { hero: 'shopkeeper', friend: 'gridWorker', home: 'shop' },
  finance: { hero: 'accountant', friend: 'boss', home: 'office' },
  farmer: usual,
}

/** A comic proposed from a case: what came, how it went on, who asked in time, where to turn. People and words are for the author to make right. */
export const comicFrom = (content: Content): Content => {
  const { hero, friend, home } = textsOf(content, 'audiences').map((one) => stages[one])[0] ?? usual
  const [story, flags, todo, ask] = ['story', 'redFlags', 'todo', 'ask'].map((field) => textsOf(content, field)) as [
    string[],
    string[],
    string[],
    string[],
  ]
  const caption = (text: string | undefined) => (text ? { caption: within(text, 30) } : {})
  const say = (by: number | 'phone', text: string | undefined) => (text ? [{ by, words: within(text, 24) }] : [])
  const panels: ComicPanel[] = [
    {
      scene: home,
      people: [{ who: hero, at: 'left', pose: 'look', face: 'tempted' }],
      phone: { kind: 'message', from: '陌生人', words: within(flags[0] ?? '', 40) },
      bubbles: [],
      ...caption(story[0]),
    },
    {
      scene: 'den',
      people: [{ who: 'swindler', at: 'right', pose: 'call', face: 'calm' }],
      bubbles: say(0, flags[1]),
      ...caption(story[1]),
    },
    {
      scene: home,
      people: [
        { who: hero, at: 'left', pose: 'show', face: 'worried' },
        { who: friend, at: 'right', pose: 'stop', face: 'suspicious' },
      ],
      bubbles: say(1, ask[0]),
      ...caption(textOf(content, 'turningPoint')),
    },
    {
      scene: 'police',
      people: [
        { who: hero, at: 'left', pose: 'show', face: 'worried' },
        { who: 'police', at: 'right', pose: 'point', face: 'calm' },
      ],
      bubbles: say(1, todo[0]),
    },
    {
      scene: home,
      near: true,
      people: [{ who: hero, at: 'middle', pose: 'stop', face: 'firm' }],
      bubbles: say(0, todo[1] ?? todo[0]),
    },
  ]
  return Object.fromEntries(panels.map((panel, i) => [panelFields[i], textsOfPanel(panel)]))
}
