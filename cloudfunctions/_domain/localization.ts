/** Mongolian text and recordings of a content, as its readers may have them. */
import { createHash } from 'node:crypto'
import { staticPageWords } from '../../content/static-pages'
import type { Alert } from '../../types/entities/alert'
import type { Case } from '../../types/entities/case'
import type { Comic } from '../../types/entities/comic'
import type { Poster, Script, Slogan } from '../../types/entities/material'
import type { QuizItem } from '../../types/entities/quiz'
import type { InMongolian, Language, Localization, RenderingKind, StaticPage } from '../../types/entities/rendering'
import type { Tip } from '../../types/entities/tip'
import { doorWords } from '../../types/words/door'
import { fraudTypes } from '../../types/words/fraud'
import { staticPages } from '../../types/words/static-page'
import { placedWords } from '../../wording/panels'
import { quizPart } from '../../wording/quiz-part'
import {
  saidAlert,
  saidAnswer,
  saidCase,
  saidComic,
  saidHandbook,
  saidNode,
  saidPoster,
  saidScript,
  saidSlogan,
  saidTip,
} from '../../wording/said'
import { sentences } from '../../wording/sentences'
import { linksByFile } from '../_kit/file'
import { store } from '../_kit/store'
import type { HandbookPage } from './handbook'
import type { StoryPart } from './stories'
import { machineSounds } from './voice'

/** What carries renderings, kind by kind. A quiz item does so in parts: each wording of its message, and the answer; a story in its places. */
export interface Rows {
  case: Case
  tip: Tip
  alert: Alert
  script: Script
  poster: Poster
  comic: Comic
  slogan: Slogan
  quizItem: QuizPart
  story: StoryPart
  handbook: HandbookPage
  standing: { _id: StaticPage }
}
interface QuizPart {
  _id: string
  of: QuizItem
  /** The wording's place among the item's; without one it is the answer. */
  variant?: number
}

/** The Chinese words of a content, under the headings they stand under on its screen. */
export interface Source {
  title: string
  parts: Part[]
}
interface Part {
  heading?: string
  words: readonly string[]
}

const under = (heading: string, words: readonly string[]): Part => ({ heading, words })

const sources: { [K in RenderingKind]: (row: Rows[K]) => Source } = {
  case: (c) => ({
    title: c.title,
    parts: [
      under('事情经过', c.story),
      under('就差这一步', [c.turningPoint]),
      under('哪里不对劲', c.redFlags),
      under('遇到了怎么办', c.todo),
      under('可以这样问他', c.ask),
    ],
  }),
  tip: (t) => ({ title: t.headline, parts: [{ words: t.lines }, under('念给人听的话', [t.speech])] }),
  alert: (a) => ({ title: a.headline, parts: [{ words: a.lines }, under('怎么做', [a.instruction])] }),
  script: (s) => ({ title: s.title, parts: [{ words: [s.text] }] }),
  poster: (p) => ({ title: p.headline.join(' '), parts: [{ words: p.lines }] }),
  comic: (c) => ({ title: c.title, parts: c.panels.map((panel, i) => under(`第${i + 1}格`, placedWords(panel))) }),
  slogan: (s) => ({ title: s.text, parts: [] }),
  quizItem: ({ of, variant }) =>
    variant === undefined
      ? {
          title: `答案：${of.genuine ? '这条是真的' : '这条是骗人的'}（${of.theme}）`,
          parts: [under('为什么', [of.why]), under('可以这样问', [of.ask])],
        }
      : { title: `消息：${of.variants[variant]?.from ?? ''}`, parts: [{ words: [of.variants[variant]?.text ?? ''] }] },
  story: ({ of, node: { id, who, says, choices = [], ask, act } }) => ({
    title: `${of.title}：${who}`,
    parts: [
      { words: id === of.nodes[0]?.id ? [of.scene, says] : [says] },
      ...(choices.length > 0
        ? [
            under(
              '怎么办',
              choices.map(({ words }) => words),
            ),
          ]
        : []),
      ...(ask ? [under('先问问', [ask])] : []),
      ...(act ? [under('真的做一遍', [act.line])] : []),
    ],
  }),
  handbook: (h) => ({
    title: fraudTypes[h.type],
    parts: [
      { words: [h.intro] },
      under('骗子一步一步怎么做', h.steps),
      under('看见这些，就停下', h.redFlags),
      under('遇到了怎么办', h.todo),
      under('可以这样问他', h.ask),
    ],
  }),
  standing: ({ _id }) => ({
    title: staticPages[_id],
    parts: [{ words: _id === 'door' ? Object.values(doorWords) : staticPageWords[_id] }],
  }),
}

/** What is said of each, for the ear: other words than those that are read. */
export const saidOf: { [K in RenderingKind]: (row: Rows[K]) => string } = {
  case: saidCase,
  tip: saidTip,
  alert: saidAlert,
  script: saidScript,
  poster: saidPoster,
  comic: saidComic,
  slogan: saidSlogan,
  quizItem: ({ of, variant }) => (variant === undefined ? saidAnswer(of) : sentences([of.variants[variant]?.text ?? ''])),
  story: ({ of, node }) => saidNode(node, node.id === of.nodes[0]?.id ? of.scene : ''),
  handbook: saidHandbook,
  standing: ({ _id }) => (_id === 'door' ? '' : sentences(staticPageWords[_id])),
}

/** The Chinese source of a localization. */
export const sourceOf = <K extends RenderingKind>(kind: K, row: Rows[K]): Source => sources[kind](row)

/** The source's words in reading order, the title first. */
export const wordsOf = ({ title, parts }: Source): string[] => [title, ...parts.flatMap(({ words }) => words)]

/** A hash of the source's words: another one means that they changed. */
export const hashOf = (source: Source): string =>
  createHash('sha256')
    .update(JSON.stringify(wordsOf(source)))
    .digest('hex')
    .slice(0, 32)

export const localizationId = (kind: RenderingKind, item: string, language: Language): string => `${kind}.${item}.${language}`

/** The parts of a quiz item, as renderings know them. */
export const quizParts = (of: QuizItem): QuizPart[] => [
  ...of.variants.map((_words, variant) => ({ _id: quizPart(of._id, variant), of, variant })),
  { _id: quizPart(of._id), of },
]

/** What a reviewer ticked, unless the content says something else since. */
const shownOf = <K extends RenderingKind>(kind: K, row: Rows[K], rendering: Localization | null | undefined) =>
  rendering?.shown?.source === hashOf(sourceOf(kind, row)) ? rendering.shown : undefined

/** A link to its Chinese recording, whether a machine says it, and whether it is there in Mongolian. */
interface Rendered {
  recording?: string
  machine?: true
  mongolian?: true
}
type Row<K extends RenderingKind> = Rows[K] & { _id: string }

/** For the screen of a content. */
export const localizedOf = async <K extends RenderingKind>(kind: K, row: Row<K>): Promise<Rendered> =>
  (await localizedEach(kind, [row])).get(row._id) ?? {}

/** For a screen that shows several of a kind: each by its id. */
export const localizedEach = async <K extends RenderingKind>(kind: K, rows: Row<K>[]): Promise<Map<string, Rendered>> => {
  const heard = await heardEach(kind, rows)
  const links = await linksOfAll([...heard.values()].flatMap(({ file }) => file ?? []))
  return new Map(
    [...heard].map(([id, { file, machine, mongolian }]) => {
      const recording = links.get(file ?? '')
      return [id, { ...(recording && { recording, ...(machine && { machine }) }), ...(mongolian && { mongolian: true as const }) }]
    }),
  )
}

interface Heard {
  /** Its Chinese sound, as the storage calls it: a person's before a machine's. */
  file?: string
  machine?: true
  /** It is there in Mongolian; `recording`: its sound, as the storage calls it. */
  mongolian?: { recording?: string }
}

/** The sounds of several of a kind, each by its id, as they lie in the storage. */
export const heardEach = async <K extends RenderingKind>(kind: K, rows: Row<K>[]): Promise<Map<string, Heard>> => {
  const found = await store.byId(
    'renderings',
    rows.flatMap(({ _id }) => [localizationId(kind, _id, 'zh'), localizationId(kind, _id, 'mn')]),
  )
  const shown = (row: Row<K>, language: Language) => shownOf(kind, row, found.get(localizationId(kind, row._id, language)))
  const files = new Map(rows.map((row) => [row._id, shown(row, 'zh')?.recording?.file]))
  const unrecorded = rows.filter((row) => !files.get(row._id))
  const machine = await machineSounds(unrecorded.map((row) => ({ kind, item: row._id, words: saidOf[kind](row) })))
  return new Map(
    rows.map((row) => {
      const own = files.get(row._id)
      const file = own ?? machine.get(`${kind}.${row._id}`)
      const mn = shown(row, 'mn')
      const mongolian = mn?.text && { ...(mn.recording && { recording: mn.recording.file }) }
      return [row._id, { ...(file && { file, ...(!own && { machine: true as const }) }), ...(mongolian && { mongolian }) }]
    }),
  )
}

/** Those of a kind that a person recorded as they are now. */
export const recordedByPeople = async <K extends RenderingKind>(kind: K, rows: Row<K>[]): Promise<Set<string>> => {
  const idOf = ({ _id }: Row<K>) => localizationId(kind, _id, 'zh')
  const found = await store.byId('renderings', rows.map(idOf))
  return new Set(rows.flatMap((row) => (shownOf(kind, row, found.get(idOf(row)))?.recording ? [row._id] : [])))
}

/** Links hold a day, since a phone keeps answers that long. */
const aDay = 86_400

/** The platform gives fifty links at a time. */
export const linksOfAll = async (files: string[]): Promise<Map<string, string>> => {
  const parts = Array.from({ length: Math.ceil(files.length / 50) }, (_part, i) => files.slice(i * 50, (i + 1) * 50))
  const found = await Promise.all(parts.map((part) => linksByFile(part, aDay)))
  return new Map(found.flatMap((links) => [...links]))
}

/** The Mongolian of contents as their readers get it, by id; those of which nothing was ticked for these very words are left out. */
export const mongolianEach = async <K extends RenderingKind>(kind: K, rows: Row<K>[]): Promise<Map<string, InMongolian>> => {
  const idOf = ({ _id }: Row<K>) => localizationId(kind, _id, 'mn')
  const found = await store.byId('renderings', rows.map(idOf))
  const shown = rows.flatMap((row) => {
    const { text, ...one } = shownOf(kind, row, found.get(idOf(row))) ?? {}
    return text ? [{ id: row._id, text, ...one }] : []
  })
  const [people, links] = await Promise.all([
    store.byId(
      'people',
      shown.flatMap(({ reviewer }) => reviewer ?? []),
    ),
    // without its sound while the storage gives no links: the words of an alert wait for nothing
    linksOfAll(shown.flatMap(({ recording }) => recording?.file ?? [])).catch((e) => {
      console.error('recordings', e)
      return new Map<string, string>()
    }),
  ])
  return new Map(
    shown.map(({ id, text, recording: { file = '' } = {}, transcript, reviewer = '' }) => {
      const recording = links.get(file)
      const sound = recording && { recording, ...(transcript && { transcript }) }
      return [id, { text, ...sound, reviewer: people.get(reviewer)?.name ?? '蒙古文审校' }]
    }),
  )
}

/** The Mongolian of one content; nothing when none was ticked. */
export const mongolianOf = async <K extends RenderingKind>(kind: K, row: Row<K>) => (await mongolianEach(kind, [row])).get(row._id)

/** Of a page that stands in the program: all of it, to be kept on the phone. */
export const staticPageOf = async (page: StaticPage) => {
  const row = { _id: page }
  const [{ mongolian: _there, ...heard }, mongolian] = await Promise.all([localizedOf('standing', row), mongolianOf('standing', row)])
  return { ...heard, ...(mongolian && { mongolian }) }
}
