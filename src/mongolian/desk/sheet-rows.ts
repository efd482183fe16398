import { type Cell, textIn, whyNoWords } from '@/lib/table/cell'
import { lineOfLabels, spaceless } from '@/lib/table/labels'
import type { Input, Output } from '../../../types/contract'
import type { RenderingKind } from '../../../types/entities/rendering'
import { renderingKinds } from '../../../types/words/rendering'
import { comparedSpelling } from '../../../wording/mongolian/spelling'

export type SheetText = Output<'rendering.sheet'>['texts'][number]
export type TakenText = Input<'rendering.takeIn'>['texts'][number]

const labels = { key: '编号', check: '核对码', place: '第几句', heading: '小标题', chinese: '汉文', mongolian: '蒙古文' } as const
const known: string[] = Object.values(labels)

/** A line for each sentence, its Mongolian beside it empty or as the draft has it. The check stands for the Chinese words and the version that went out. */
export const rowsOf = (kind: RenderingKind, texts: SheetText[]): string[][] => [
  known,
  ...texts.flatMap(({ item, source, version, words, text }) => {
    const draft = text ? [text.headline, ...text.paragraphs] : []
    const fits = draft.length === words.length
    return words.map(({ heading = '', text: chinese }, i) => [
      `${kind}.${item}`,
      `${source}-${version}`,
      String(i + 1),
      i === 0 ? '标题' : heading,
      chinese,
      (fits && draft[i]) || '',
    ])
  }),
]

export interface ReadTexts {
  texts: TakenText[]
  refused: { row: number; why: string }[]
  notes: string[]
}

interface Sentence {
  row: number
  place: number
  chinese: string
  mongolian: string
}

/** Texts out of a sheet's lines, in whatever order they stand; one of which nothing was written is passed over. */
export const readTexts = (sheet: Cell[][]): ReadTexts => {
  const above = lineOfLabels(sheet, known)
  const heads = (sheet[above] ?? []).map((cell) => spaceless(textIn(cell)))
  const at = Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, heads.indexOf(label)])) as Record<
    keyof typeof labels,
    number
  >
  if (at.key < 0 || at.check < 0 || at.place < 0 || at.mongolian < 0)
    return { texts: [], refused: [], notes: ['没有找到写着“编号、核对码、第几句、蒙古文”的那一行。请用这里下载的表格'] }
  const refused: ReadTexts['refused'] = []
  const found = new Map<string, Sentence[]>()
  for (const [i, cells] of sheet.entries()) {
    const texts = cells.map(textIn)
    if (i <= above || texts.every((text) => !text)) continue
    const [key = '', check = '', place = '', mongolian = ''] = [at.key, at.check, at.place, at.mongolian].map(
      (column) => texts[column] ?? '',
    )
    const wrong = whyNoWords(mongolian) ?? whyNoText(key, check, place)
    if (wrong) refused.push({ row: i + 1, why: wrong })
    else {
      const name = `${key} ${check}`
      const sentence = { row: i + 1, place: Number(place), chinese: texts[at.chinese] ?? '', mongolian: mongolian.trim() }
      found.set(name, [...(found.get(name) ?? []), sentence])
    }
  }
  const written = [...found].filter(([, sentences]) => sentences.some(({ mongolian }) => mongolian))
  const empty = found.size - written.length
  return {
    texts: written.map(([name, sentences]) => textOf(name, sentences)),
    refused,
    notes: [...(empty > 0 ? [`还没写的${empty}篇，没有动`] : []), ...alike(written.flatMap(([, sentences]) => sentences))],
  }
}

const whyNoText = (key: string, check: string, place: string): string | undefined => {
  const [kind = '', item = ''] = key.split('.')
  if (!Object.hasOwn(renderingKinds, kind) || !/^[A-Za-z0-9][\w-]{0,63}$/.test(item)) return `编号“${key.slice(0, 30)}”认不出来，别改这一列`
  if (!/^[0-9a-f]{32}-\d{1,6}$/.test(check)) return '核对码认不出来，别改这一列'
  return /^[1-9]\d?$/.test(place) ? undefined : '第几句认不出来，别改这一列'
}

const textOf = (name: string, sentences: Sentence[]): TakenText => {
  const [key = '', check = ''] = name.split(' ')
  const [kind, item = ''] = key.split('.') as [RenderingKind, string]
  const [source = '', version] = check.split('-')
  const sorted = [...sentences].sort((a, b) => a.place - b.place)
  return {
    row: sorted[0]?.row ?? 1,
    ...{ kind, item, source, version: Number(version) },
    words: sorted.map(({ mongolian }) => mongolian.slice(0, 2000)),
  }
}

const mostAlike = 10

/** The same Mongolian beside different Chinese was pasted into the wrong line more often than not. */
const alike = (sentences: Sentence[]): string[] => {
  const first = new Map<string, Sentence>()
  const notes: string[] = []
  for (const one of sentences) {
    if (!one.mongolian) continue
    const spelling = comparedSpelling(one.mongolian)
    const before = first.get(spelling)
    if (!before) first.set(spelling, one)
    else if (before.chinese !== one.chinese) notes.push(`第${before.row}行和第${one.row}行蒙古文一样，汉文不一样，看看是不是贴错了`)
  }
  return notes.slice(0, mostAlike)
}
