/** Mongolian text and recordings of a content, as its readers may have them. */
import { createHash } from 'node:crypto'
import type { Alert, Case, Language, Poster, Rendering, RenderingKind, Script, Slogan, Tip } from '../../types/domain'
import { linksTo } from './file'
import { store } from './store'

export type Rows = { case: Case; tip: Tip; alert: Alert; slogan: Slogan; script: Script; poster: Poster }
type Words = [title: string, ...words: string[]]

const wordsOf: { [K in RenderingKind]: (row: Rows[K]) => Words } = {
  case: (c) => [c.title, ...c.story, c.turningPoint, ...c.redFlags, ...c.todo, ...c.ask],
  tip: (t) => [t.headline, ...t.lines, t.speech],
  alert: (a) => [a.headline, ...a.lines, a.instruction],
  slogan: (s) => [s.text],
  script: (s) => [s.title, s.text],
  poster: (p) => [p.headline.join(' '), ...p.lines],
}

/** The Chinese words of a content, its title first: what a rendering renders. */
export const sourceOf = <K extends RenderingKind>(kind: K, row: Rows[K]): Words => wordsOf[kind](row)

/** Stands for those words: another one means that they changed. */
export const hashOf = (words: Words): string => createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 32)

export const renderingId = (kind: RenderingKind, item: string, language: Language): string => `${kind}.${item}.${language}`

/** What a reviewer ticked, unless the content says something else since. */
const shownOf = <K extends RenderingKind>(kind: K, row: Rows[K], rendering: Rendering | null | undefined) =>
  rendering?.shown?.source === hashOf(sourceOf(kind, row)) ? rendering.shown : undefined

type ForReaders = { recording?: string; mongolian?: true }

/** For the screens of several contents: a link to each one's Chinese recording, and whether it is there in Mongolian. */
export const renderedAll = async <K extends RenderingKind>(kind: K, rows: (Rows[K] & { _id: string })[]): Promise<ForReaders[]> => {
  const found = await store.byId(
    'renderings',
    rows.flatMap(({ _id }) => (['zh', 'mn'] as const).map((language) => renderingId(kind, _id, language))),
  )
  return Promise.all(
    rows.map(async (row) => {
      const [zh, mn] = (['zh', 'mn'] as const).map((language) => shownOf(kind, row, found.get(renderingId(kind, row._id, language))))
      const [recording] = await linkTo(zh?.recording?.file)
      return { ...(recording && { recording }), ...(mn?.text && { mongolian: true as const }) }
    }),
  )
}

/** As {@link renderedAll}, of one content. */
export const renderedOf = async <K extends RenderingKind>(kind: K, row: Rows[K] & { _id: string }): Promise<ForReaders> =>
  (await renderedAll(kind, [row]))[0] ?? {}

/** What was published may be heard all day, also from an answer that the phone kept. */
const linkTo = (file: string | undefined): Promise<string[]> => linksTo(file ? [file] : [], 86_400)

/** The Mongolian of a content as its readers get it; nothing when none was ticked for these very words. */
export const mongolianOf = async <K extends RenderingKind>(kind: K, row: Rows[K], rendering: Rendering | null | undefined) => {
  const shown = shownOf(kind, row, rendering)
  if (!shown?.text) return undefined
  const [reviewer, [recording]] = await Promise.all([store.get('people', shown.reviewer), linkTo(shown.recording?.file)])
  return {
    text: shown.text,
    ...(recording && { recording }),
    ...(recording && shown.transcript && { transcript: shown.transcript }),
    reviewer: reviewer?.name ?? '蒙古文审校',
  }
}
