/**
 * A comic's picture as a manuscript has it: short texts, each after a word that says what it is.
 *
 * `scene yurt near` · `person herder left show glad turned` · `phone video honest` · `from 卖羊的` · `screen 三十只母羊` · `say 0 真便宜` · `caption 他没见着羊。`
 */
import type { ComicBubble, ComicPanel, ComicPerson, ComicPhone } from '../types/entities/comic'
import { comicFaces, comicPeople, comicPhones, comicPlaces, comicPoses, comicScenes } from '../types/words/comic'
import { sentences } from './sentences'

/** The fields of a comic's pictures, in their order. */
export const panelFields = ['panel1', 'panel2', 'panel3', 'panel4', 'panel5', 'panel6'] as const

const rest = (text: string, words: number) => text.split(' ').slice(words).join(' ').trim()
const of = (texts: readonly string[], part: string) => texts.filter((text) => text.split(' ')[0] === part)
const wordAt = (text: string | undefined, nth: number) => text?.split(' ')[nth] ?? ''

const personOf = (text: string): ComicPerson => {
  const [, who, at, pose, face, turned] = text.split(' ')
  return { who, at, pose, face, ...(turned === 'turned' && { turned: true as const }) } as ComicPerson
}

const bubbleOf = (text: string): ComicBubble => {
  const by = wordAt(text, 1)
  return { by: by === 'phone' ? 'phone' : Number(by), words: rest(text, 2) }
}

const phoneOf = (texts: readonly string[]): ComicPhone | undefined => {
  const [phone] = of(texts, 'phone')
  return phone === undefined
    ? undefined
    : {
        kind: wordAt(phone, 1) as ComicPhone['kind'],
        from: rest(of(texts, 'from')[0] ?? '', 1),
        words: rest(of(texts, 'screen')[0] ?? '', 1),
        ...(wordAt(phone, 2) === 'honest' && { honest: true as const }),
      }
}

/** A picture out of its texts; not yet judged, words may be missing. */
export const panelOf = (texts: readonly string[]): ComicPanel => {
  const [scene] = of(texts, 'scene')
  const phone = phoneOf(texts)
  const caption = rest(of(texts, 'caption')[0] ?? '', 1)
  return {
    scene: wordAt(scene, 1) as ComicPanel['scene'],
    ...(wordAt(scene, 2) === 'near' && { near: true as const }),
    people: of(texts, 'person').map(personOf),
    ...(phone && { phone }),
    bubbles: of(texts, 'say').map(bubbleOf),
    ...(caption && { caption }),
  }
}

/** A picture's texts. A bubble without words keeps its place. */
export const textsOfPanel = ({ scene, near, people, phone, bubbles, caption }: ComicPanel): string[] => [
  `scene ${scene}${near ? ' near' : ''}`,
  ...people.map(({ who, at, pose, face, turned }) => `person ${who} ${at} ${pose} ${face}${turned ? ' turned' : ''}`),
  ...(phone ? [`phone ${phone.kind}${phone.honest ? ' honest' : ''}`, `from ${phone.from}`.trim(), `screen ${phone.words}`.trim()] : []),
  ...bubbles.map(({ by, words }) => `say ${by} ${words}`.trim()),
  ...(caption ? [`caption ${caption}`] : []),
]

/** Words in a picture; `quoted`: what a swindler says, which may promise and threaten. */
export interface PanelWords {
  words: string
  quoted: boolean
}

/** A picture's words as they are read: what the phone shows, what is said, what stands beneath. */
export const wordsInPanel = ({ people, phone, bubbles, caption }: ComicPanel): PanelWords[] =>
  [
    ...(phone ? [phone.from, phone.words].map((words) => ({ words, quoted: !phone.honest })) : []),
    ...bubbles.map(({ by, words }) => ({
      words,
      quoted: by === 'phone' ? !phone?.honest : people[by]?.who === 'swindler',
    })),
    { words: caption ?? '', quoted: false },
  ].filter(({ words }) => words)

/** A picture's words in the order in which another script has them: one to each place, none left out. */
export const placedWords = ({ phone, bubbles, caption }: ComicPanel): string[] => [
  ...(phone ? [phone.from, phone.words] : []),
  ...bubbles.map(({ words }) => words),
  ...(caption ? [caption] : []),
]

/** The pictures with other words in their places, in order; nothing when there are more or fewer words than places. */
export const withWords = (panels: readonly ComicPanel[], words: readonly string[]): ComicPanel[] | undefined => {
  if (panels.flatMap(placedWords).length !== words.length) return undefined
  const left = [...words]
  const next = () => left.shift() ?? ''
  return panels.map(({ phone, bubbles, caption, ...picture }) => ({
    ...picture,
    ...(phone && { phone: { ...phone, from: next(), words: next() } }),
    bubbles: bubbles.map((one) => ({ ...one, words: next() })),
    ...(caption && { caption: next() }),
  }))
}

const speakerOf = ({ people, phone }: ComicPanel, by: number | 'phone'): string =>
  by === 'phone' ? `电话里${phone?.from ? `的${phone.from}` : ''}` : (comicPeople[people[by]?.who as keyof typeof comicPeople] ?? '')

/** What is read and said in a picture, for the ear, in order. */
export const panelSaid = (panel: ComicPanel): string =>
  sentences([
    ...(panel.phone ? [`手机上，${panel.phone.from}：${panel.phone.words}`] : []),
    ...panel.bubbles.map(({ by, words }) => `${speakerOf(panel, by)}说：${words}`),
    ...(panel.caption ? [panel.caption] : []),
  ])

/** A picture for whoever does not see it: where, who, and who says what, in order. */
export const panelAloud = (panel: ComicPanel): string =>
  sentences([
    `${comicScenes[panel.scene] ?? ''}，${panel.people.map(({ who, pose }) => `${comicPeople[who] ?? ''}${comicPoses[pose] ?? ''}`).join('，')}`,
  ]) + panelSaid(panel)

/** One of a picture's texts in words, for people who compare two wordings. */
export const panelTextInWords = (text: string, panel: ComicPanel): string => {
  const [part, second = '', third = '', pose = '', face = '', turned] = text.split(' ')
  const said = <T extends Record<string, string>>(words: T, key: string) => (words as Record<string, string>)[key] ?? ''
  if (part === 'scene') return `地方：${said(comicScenes, second)}${third === 'near' ? '，离近了看' : ''}`
  if (part === 'person')
    return `${said(comicPlaces, third)}：${said(comicPeople, second)}，${said(comicPoses, pose)}，${said(comicFaces, face)}${turned ? '，转过身' : ''}`
  if (part === 'phone') return `手机：${said(comicPhones, second)}${third === 'honest' ? '，是真的' : ''}`
  if (part === 'from') return `手机上是谁：${rest(text, 1)}`
  if (part === 'screen') return `手机上写：${rest(text, 1)}`
  if (part === 'say') return `${speakerOf(panel, second === 'phone' ? 'phone' : Number(second))}：${rest(text, 2)}`
  return `下面写：${rest(text, 1)}`
}

/** A picture that can be drawn now: people and places that there are, bubbles with words and somebody to say them; nothing while there is nobody in it. */
export const drawable = (panel: ComicPanel): ComicPanel | undefined => {
  const all = panel.people.filter(
    ({ who, at, pose, face }) => who in comicPeople && at in comicPlaces && pose in comicPoses && face in comicFaces,
  )
  if (all.length === 0 || all.length < panel.people.length || !(panel.scene in comicScenes)) return undefined
  const speaks = ({ by, words }: ComicBubble) =>
    words && (by === 'phone' ? panel.phone || all.some(({ pose }) => pose === 'call') : by < all.length)
  return { ...panel, people: all.slice(0, 3), bubbles: panel.bubbles.filter(speaks).slice(0, 3) }
}
