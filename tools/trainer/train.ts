import { createHash } from 'node:crypto'
import { read } from '../../check/features'
import { type Model, type PackedModel, pack, unpack } from '../../check/model'
import { indexOf } from '../../check/vector'
import { cases } from '../../content/cases'
import type { Examined } from './examined'
import { learnt } from './learning'
import { levelsFrom } from './levels'
import { type Material, storyOf } from './material'

const hash = (value: unknown, letters: number) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, letters)

/** Begins the version of every model made from this material. */
export const versionOf = ({ lessons, asks, endings }: Material) =>
  `2-${hash([lessons.map(({ text, type }) => [text, type]), asks, endings], 8)}`

/** From everything that was written, and how it was judged by models that had not seen it, to what the phone loads. The same material always gives the same. */
export const train = (all: Material, examined: Examined[]): PackedModel => {
  const rest = { version: '', levels: levelsFrom(examined) }
  const whole = learnt(all)
  const model = unpack(pack(whole, rest, []))
  const packed = pack(
    whole,
    rest,
    cases.map(({ _id, title, type, turningPoint, amountBand, story }) => ({
      _id,
      title,
      type,
      turningPoint,
      amountBand,
      pieces: rarest(storyOf({ story }), model),
    })),
  )
  return named(packed, all)
}

/** Whatever differs in a model, its version does. */
export const named = (packed: PackedModel, all: Material): PackedModel => ({
  ...packed,
  version: `${versionOf(all)}-${hash({ ...packed, version: '' }, 4)}`,
})

/** What a case is known by: its rarest pieces. */
const rarest = (story: string, model: Model) => {
  const reading = read(story)
  const { at, value } = model.scale.vectorOf(indexOf(reading, model.number), { begin: 0, end: reading.letters.text.length })
  return at
    .map((feature, k) => ({ feature, value: value[k]! }))
    .filter(({ feature }) => model.rarity[feature]! > 0)
    .sort((a, b) => b.value - a.value || a.feature - b.feature)
    .slice(0, 50)
    .map(({ feature }) => feature)
    .sort((a, b) => a - b)
}
