import { isDeepStrictEqual } from 'node:util'
import { requestFailed } from '../errors'
import { badOperator } from './bad-operator'
import { type Doc, isPlain } from './codec'
import { judge } from './judge'
import { keyOf } from './key'
import type { Sort } from './planner'
import { sorted } from './sort'

/** MongoDB’s limit of nulls that a write past the end of an array adds. */
const BACKFILL = 1_500_000

interface Occasion {
  now: number
  /** The document is being made by this update (`$setOnInsert` counts). */
  inserting?: boolean
  /** The query that chose the document, for the positional `$`. */
  query?: Doc
}

/** Applies update operators to a document and returns the new one; the old one is left as it was. */
export function applyUpdate(doc: Doc, update: Doc, occasion: Occasion): Doc {
  const after = structuredCloneDoc(doc) as Doc
  refuseOverlap(update)
  for (const [name, fields] of Object.entries(update)) {
    const operator = operators[name]
    if (!operator) throw badOperator(new Error(`Unknown modifier: ${name}`))
    if (!isPlain(fields)) throw badOperator(new Error(`Modifiers operate on fields but ${name} was given something else`))
    for (const [path, operand] of Object.entries(fields))
      for (const place of places(after, path, occasion)) operator(place, operand, after, occasion)
  }
  if (!isDeepStrictEqual(after._id, doc._id) && doc._id !== undefined)
    throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
  return after
}

function structuredCloneDoc(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneDoc)
  if (!isPlain(value)) return value instanceof Date ? new Date(value) : value
  const out: Doc = {}
  for (const key of Object.keys(value)) out[key] = structuredCloneDoc(value[key])
  return out
}

function refuseOverlap(update: Doc): void {
  const seen: string[] = []
  for (const fields of Object.values(update)) if (isPlain(fields)) seen.push(...Object.keys(fields))
  seen.sort()
  for (let i = 1; i < seen.length; i++) {
    const [a, b] = [seen[i - 1] as string, seen[i] as string]
    if (a === b || b.startsWith(`${a}.`)) throw requestFailed(`Updating the path '${b}' would create a conflict at '${a}'`)
  }
}

/** One field of the document, reached through its path. */
class Place {
  constructor(
    private readonly root: Doc,
    readonly path: string[],
  ) {}

  get name(): string {
    return this.path.join('.')
  }

  get(): unknown {
    let at: unknown = this.root
    for (const part of this.path) {
      if (Array.isArray(at)) at = at[Number(part)]
      else if (isPlain(at) && Object.hasOwn(at, part)) at = at[part]
      else return undefined
    }
    return at
  }

  set(value: unknown): void {
    let at: unknown = this.root
    this.path.forEach((part, i) => {
      const last = i === this.path.length - 1
      if (Array.isArray(at)) {
        if (!/^\d+$/.test(part)) throw this.cannotCreate(part, i, at)
        if (Number(part) - at.length > BACKFILL) throw requestFailed(`cannot backfill an array with more than ${BACKFILL} elements`)
        while (at.length < Number(part)) at.push(null)
      } else if (!isPlain(at)) throw this.cannotCreate(part, i, at)
      const holder = at as Doc
      if (last) holder[part] = value
      else {
        if (!Object.hasOwn(holder, part) || holder[part] === undefined) holder[part] = {}
        at = holder[part]
      }
    })
  }

  remove(): void {
    const holder = new Place(this.root, this.path.slice(0, -1)).get()
    const part = this.path[this.path.length - 1] as string
    if (Array.isArray(holder)) {
      if (Number(part) < holder.length) holder[Number(part)] = null
    } else if (isPlain(holder)) delete holder[part]
  }

  isUnder(other: Place): boolean {
    return this.name.startsWith(`${other.name}.`)
  }

  isInArray(): boolean {
    return this.path.some((_, i) => i > 0 && Array.isArray(new Place(this.root, this.path.slice(0, i)).get()))
  }

  private cannotCreate(part: string, i: number, at: unknown): Error {
    const shown = Array.isArray(at) ? JSON.stringify(at) : String(at === null ? 'null' : JSON.stringify(at))
    return requestFailed(`Cannot create field '${part}' in element {${this.path[i - 1] ?? ''}: ${shown}}`)
  }
}

/** The places a path means: one, or with `$[]` one for each element, or with `$` the element the query met. */
function places(root: Doc, path: string, { query }: Occasion): Place[] {
  const parts = path.split('.')
  const wrong = parts.find((part) => part === '' || (part.startsWith('$') && part !== '$' && part !== '$[]'))
  if (wrong !== undefined) throw requestFailed(`The field name '${wrong}' in '${path}' is not valid for storage.`)
  const star = parts.findIndex((part) => part === '$' || part === '$[]')
  if (star < 0) return [new Place(root, parts)]
  const before = parts.slice(0, star)
  const array = new Place(root, before).get()
  if (!Array.isArray(array)) throw requestFailed(`The path '${before.join('.')}' must exist and be an array to use '${parts[star]}'`)
  const indexes = parts[star] === '$[]' ? array.keys() : [metElement(array, before.join('.'), query ?? {})]
  return [...indexes].flatMap((i) =>
    places(root, [...before, String(i), ...parts.slice(star + 1)].join('.'), { now: 0, query: query ?? {} }),
  )
}

/** Which element of the array at a path made the query true. */
export function metElement(array: unknown[], path: string, query: Doc): number {
  const tests: ((item: unknown) => boolean)[] = []
  for (const [field, condition] of Object.entries(query)) {
    if (field === path) {
      const wanted = isPlain(condition) && isPlain(condition.$elemMatch) ? condition.$elemMatch : null
      const inside = wanted && !Object.keys(wanted).some((key) => key.startsWith('$')) ? judge(wanted) : null
      tests.push(inside ? (item) => isPlain(item) && inside(item) : (item) => judge({ item: wanted ?? condition })({ item }))
    } else if (field.startsWith(`${path}.`)) {
      const inside = judge({ [field.slice(path.length + 1)]: condition })
      tests.push((item) => isPlain(item) && inside(item))
    }
  }
  const found = tests.length ? array.findIndex((item) => tests.every((test) => test(item))) : -1
  if (found < 0) throw requestFailed('The positional operator did not find the match needed from the query.')
  return found
}

type Operator = (place: Place, operand: unknown, doc: Doc, occasion: Occasion) => void

const operators: Record<string, Operator> = {
  $set: (place, value) => place.set(value),
  $setOnInsert: (place, value, _, { inserting }) => inserting && place.set(value),
  $unset: (place) => place.remove(),
  $inc: arithmetic('$inc', 0, (a, b) => a + b),
  $mul: arithmetic('$mul', 0, (a, b) => a * b),
  $min: (place, value) => {
    const now = place.get()
    if (now === undefined || Buffer.compare(keyOf(value), keyOf(now)) < 0) place.set(value)
  },
  $max: (place, value) => {
    const now = place.get()
    if (now === undefined || Buffer.compare(keyOf(value), keyOf(now)) > 0) place.set(value)
  },
  $currentDate: (place, _, __, { now }) => place.set(new Date(now)),
  $bit: (place, operand) => {
    for (const [op, bits] of Object.entries(operand as Record<string, number>)) {
      const now = place.get() ?? 0
      if (!Number.isInteger(now) || !Number.isInteger(bits))
        throw requestFailed(`Cannot apply $bit to a value of non-integral type: ${place.name}`)
      place.set(combined(op, now as number, bits))
    }
  },
  $rename: (place, to, doc) => {
    const target = new Place(doc, String(to).split('.'))
    if (target.name === place.name || target.isUnder(place) || place.isUnder(target))
      throw requestFailed(`The source and target field for $rename must not be on the same path: ${place.name}: "${to}"`)
    if (place.isInArray() || target.isInArray())
      throw requestFailed(`The source and target of $rename cannot be an array element: ${place.name}`)
    const value = place.get()
    if (value === undefined) return
    place.remove()
    target.set(value)
  },
  $push: (place, operand, doc) => {
    const array = arrayAt(place, doc, '$push')
    const modified = isPlain(operand) && Array.isArray(operand.$each) ? operand : null
    const items = modified ? (modified.$each as unknown[]) : [operand]
    const at = modified?.$position === undefined ? array.length : Number(modified.$position)
    array.splice(at, 0, ...items)
    const ordered = modified?.$sort === undefined ? array : sortItems(array, modified.$sort)
    place.set(modified?.$slice === undefined ? ordered : slice(ordered, Number(modified.$slice)))
  },
  $addToSet: (place, operand, doc) => {
    const array = arrayAt(place, doc, '$addToSet')
    const items = isPlain(operand) && Array.isArray(operand.$each) ? operand.$each : [operand]
    for (const item of items) if (!array.some((known) => same(known, item))) array.push(item)
    place.set(array)
  },
  $pop: (place, operand, doc) => {
    if (place.get() === undefined) return
    const array = arrayAt(place, doc, '$pop')
    if (operand === -1) array.shift()
    else array.pop()
    place.set(array)
  },
  $pull: (place, operand, doc) => {
    if (place.get() === undefined) return
    const hasOperator = isPlain(operand) && Object.keys(operand).some((key) => key.startsWith('$'))
    const test = isPlain(operand) && !hasOperator ? judge(operand) : null
    const gone = (item: unknown) => (test ? isPlain(item) && test(item) : judge({ item: operand })({ item }))
    place.set(arrayAt(place, doc, '$pull').filter((item) => !gone(item)))
  },
  $pullAll: (place, operand, doc) => {
    if (!Array.isArray(operand)) throw badOperator(new Error('$pullAll requires an array argument'))
    if (place.get() === undefined) return
    place.set(arrayAt(place, doc, '$pullAll').filter((item) => !operand.some((gone) => same(gone, item))))
  },
}

/** Equal as MongoDB compares: fields in the same order, numbers of whatever kind. */
const same = (a: unknown, b: unknown) => keyOf(a).equals(keyOf(b))

function combined(op: string, now: number, bits: number): number {
  if (op === 'and') return now & bits
  return op === 'or' ? now | bits : now ^ bits
}

function arithmetic(name: string, missing: number, compute: (a: number, b: number) => number): Operator {
  return (place, operand, doc) => {
    const now = place.get()
    if (typeof operand !== 'number')
      throw requestFailed(
        `Cannot ${name === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${place.name}: ${JSON.stringify(operand)}}`,
      )
    if (now !== undefined && typeof now !== 'number')
      throw requestFailed(
        `Cannot apply ${name} to a value of non-numeric type. {_id: ${JSON.stringify(doc._id)}} has the field '${place.name}' of non-numeric type ${now === null ? 'null' : Array.isArray(now) ? 'array' : typeof now}`,
      )
    place.set(now === undefined ? (name === '$inc' ? operand : missing) : compute(now, operand))
  }
}

function arrayAt(place: Place, doc: Doc, name: string): unknown[] {
  const now = place.get()
  if (now === undefined) return []
  if (!Array.isArray(now))
    throw requestFailed(
      `The field '${place.name}' must be an array but is of type ${now === null ? 'null' : typeof now} in document {_id: ${JSON.stringify(doc._id)}} (${name})`,
    )
  return [...now]
}

const slice = (array: unknown[], n: number) => (n < 0 ? array.slice(n) : array.slice(0, n))

function sortItems(array: unknown[], spec: unknown): unknown[] {
  const sort: Sort = isPlain(spec) ? (Object.entries(spec).map(([f, o]) => [`item.${f}`, o]) as Sort) : [['item', spec as 1 | -1]]
  return sorted(
    array.map((item) => ({ doc: { item } })),
    sort,
  ).map(({ doc }) => doc.item)
}
