/** Between a manuscript's texts and the row that readers get. */

import type { ComicPanel } from '../types/entities/comic'
import type { Wording } from '../types/entities/quiz'
import type { ManuscriptKind } from '../types/words/manuscript'
import { type Content, fields, textOf, textsOf, wordings } from './manuscripts'
import { textOfWorded, type Worded, wordedOf } from './media'
import { panelFields, panelOf, textsOfPanel } from './panels'

/** Where each kind's rows lie. */
export const collectionOfKind = {
  case: 'cases',
  tip: 'tips',
  quizItem: 'quizItems',
  slogan: 'slogans',
  script: 'scripts',
  poster: 'posters',
  comic: 'comics',
} as const satisfies Record<ManuscriptKind, string>

type Row = Record<string, unknown>
const wordingParts = ['form', 'from', 'text', 'clues'] as const
const shanghai = 8 * 3_600_000

const dateOfTime = (time: number) => new Date(time + shanghai).toISOString().slice(0, 10)
/** The last moment of a day in Asia/Shanghai. Not a number for what is no day, the 31st of February for one. */
const endOf = (date: string) => {
  const end = Date.parse(`${date}T23:59:59+08:00`)
  return end && dateOfTime(end) === date ? end : Number.NaN
}
/** Whether there is such a day. */
export const isDay = (date: string): boolean => !Number.isNaN(endOf(date))

const several = new Set(['lines', 'choices', 'cases', 'media', 'panel'])

/** The texts without empty ones and the space around them; fields a kind does not have are left out. */
export const tidy = (kind: ManuscriptKind, content: Content): Content => {
  const kept: Content = {}
  for (const [name, field] of Object.entries(fields[kind])) {
    if (several.has(field.as)) {
      const texts = textsOf(content, name)
        .map((text) => text.trim())
        .filter(Boolean)
      if (texts.length > 0) kept[name] = texts
    } else if (textOf(content, name).trim()) kept[name] = textOf(content, name).trim()
  }
  return kept
}

/** What readers would get: to be judged by the kind's schema. Lists that nobody filled in are empty lists. */
export const rowOf = (kind: ManuscriptKind, content: Content): Row => {
  const row: Row = tidy(kind, content)
  for (const [name, field] of Object.entries(fields[kind])) if (several.has(field.as)) row[name] ??= []
  if (kind === 'case') {
    const { sourceKind, sourceDate, expires, ownWords, media, ...rest } = row
    return {
      ...rest,
      ...((ownWords as string[]).length > 0 && { ownWords }),
      source: { kind: sourceKind, date: sourceDate },
      ...(expires ? { expires: endOf(String(expires)) } : {}),
      ...attached(media as string[]),
    }
  }
  if (kind === 'quizItem') {
    const { genuine, ...rest } = row
    const variants = wordings.map((nth) => ({
      form: row[`form${nth}`],
      from: row[`from${nth}`],
      text: row[`text${nth}`],
      clues: row[`clues${nth}`],
    }))
    for (const nth of wordings) for (const part of wordingParts) delete rest[`${part}${nth}`]
    return { ...rest, ...(genuine ? { genuine: genuine === 'yes' } : {}), variants }
  }
  if (kind === 'comic') {
    const panels = panelFields.map((name) => row[name] as string[]).filter((texts) => texts.length > 0)
    for (const name of panelFields) delete row[name]
    return { ...row, panels: panels.map(panelOf) }
  }
  return row
}

const attached = (media: string[]) => (media.length > 0 ? { media: media.map(wordedOf) } : {})

/** A row's texts, to be edited. */
export const contentOf = (kind: ManuscriptKind, row: Row): Content => {
  const {
    source,
    variants = [],
    expires,
    genuine,
    media,
    panels = [],
    ...rest
  } = row as Row & {
    source?: { kind: string; date: string }
    variants?: Wording[]
    expires?: number
    genuine?: boolean
    media?: Worded[]
    panels?: ComicPanel[]
  }
  return tidy(kind, {
    ...(rest as Content),
    ...(source && { sourceKind: source.kind, sourceDate: source.date }),
    ...(media && { media: media.map(textOfWorded) }),
    ...(expires && { expires: dateOfTime(expires) }),
    ...(genuine !== undefined && { genuine: genuine ? 'yes' : 'no' }),
    ...Object.fromEntries(panels.map((panel, i) => [panelFields[i], textsOfPanel(panel)])),
    ...Object.assign(
      {},
      ...variants.map((variant, i) => Object.fromEntries(wordingParts.map((part) => [`${part}${i + 1}`, variant[part]]))),
    ),
  })
}
