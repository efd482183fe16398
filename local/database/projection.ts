import { requestFailed } from '../errors'
import { type Doc, isPlain, withRegExps } from './codec'
import { dialect } from './dialect'
import { elementTest } from './match'
import { metElement } from './update'

/** The fields of documents that `field()` asks for, as MongoDB's `find` gives them. */
export function project(docs: Doc[], projection: Doc, query: Doc): Doc[] {
  const { _id: id, ...fields } = projection
  const slices: [string, number | number[]][] = []
  const matches: [string, unknown][] = []
  const included: string[] = []
  const excluded: string[] = []
  for (const [path, value] of Object.entries(flattened(fields))) {
    if (isPlain(value) && '$slice' in value) slices.push([path, value.$slice as number | number[]])
    else if (isPlain(value) && '$elemMatch' in value) matches.push([path, withRegExps(value.$elemMatch)])
    else if (typeof value !== 'number' && typeof value !== 'boolean') throw requestFailed(`Unsupported projection option: ${path}`)
    else (value ? included : excluded).push(path)
  }
  const taking = included.length + matches.length > 0 || (id !== undefined && Boolean(id) && excluded.length === 0)
  if (taking && excluded.length > 0) throw requestFailed('Projection cannot have a mix of inclusion and exclusion.')
  const met = included.filter((path) => path.endsWith('.$')).map((path) => path.slice(0, -2))
  const tree = treeOf(taking ? [...included.filter((path) => !path.endsWith('.$')), ...met, ...slices.map(([path]) => path)] : excluded)
  const tests = matches.map(([path, condition]) => [path, elementTest(condition, dialect)] as const)
  return docs.map((doc) => {
    const out = taking ? take(doc, tree) : leave(doc, tree)
    delete out._id
    for (const [path, slice] of slices) change(out, path.split('.'), (array) => sliced(array, slice))
    for (const path of met) change(out, path.split('.'), (array) => [array[metElement(array, path, query)]])
    for (const [path, test] of tests) {
      const found = Array.isArray(doc[path]) ? doc[path].find(test) : undefined
      if (found !== undefined) out[path] = [found]
    }
    return id === undefined || id ? { _id: doc._id, ...out } : out
  })
}

/** `{a: {b: 1}}` says what `{'a.b': 1}` says. */
function flattened(fields: Doc, under = ''): Doc {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([key, value]) =>
      isPlain(value) && !Object.keys(value).some((name) => name.startsWith('$'))
        ? flattened(value, `${under}${key}.`)
        : { [under + key]: value },
    ),
  )
}

/** `true` = the whole field. */
type Tree = { [field: string]: Tree | true }

function treeOf(paths: string[]): Tree {
  const root: Tree = {}
  for (const path of paths) {
    let at = root
    const parts = path.split('.')
    for (const [i, part] of parts.entries()) {
      const known = at[part]
      if (known === true) break
      if (i === parts.length - 1) at[part] = true
      else {
        const next = known ?? {}
        at[part] = next
        at = next
      }
    }
  }
  return root
}

/** Only what the tree names, in the document's own order; of an array its elements that are documents. */
function take(doc: Doc, tree: Tree): Doc {
  const inner = (value: unknown, below: Tree): unknown => {
    if (Array.isArray(value)) return value.filter((item) => typeof item === 'object' && item !== null).map((item) => inner(item, below))
    return isPlain(value) ? take(value, below) : undefined
  }
  const out: Doc = {}
  for (const key of Object.keys(doc)) {
    const below = Object.hasOwn(tree, key) ? tree[key] : undefined
    const value = below === true ? doc[key] : below && inner(doc[key], below)
    if (value !== undefined) out[key] = value
  }
  return out
}

/** All but what the tree names. */
function leave(doc: Doc, tree: Tree): Doc {
  const inner = (value: unknown, below: Tree): unknown => {
    if (Array.isArray(value)) return value.map((item) => inner(item, below))
    return isPlain(value) ? leave(value, below) : value
  }
  const out: Doc = {}
  for (const key of Object.keys(doc)) {
    const below = Object.hasOwn(tree, key) ? tree[key] : undefined
    if (below !== true) out[key] = below ? inner(doc[key], below) : doc[key]
  }
  return out
}

/** Changes the array at the end of a path, without touching the document it came from. */
function change(holder: Doc, [part = '', ...rest]: string[], make: (array: unknown[]) => unknown[]): void {
  const value = holder[part]
  if (rest.length === 0) {
    if (Array.isArray(value)) holder[part] = make(value)
    return
  }
  const copy = (item: unknown) => {
    if (!isPlain(item)) return item
    const own = { ...item }
    change(own, rest, make)
    return own
  }
  holder[part] = Array.isArray(value) ? value.map(copy) : copy(value)
}

/** `n`: the first n, or with a minus the last; `[skip, n]`: n after those skipped, a minus counting from the end. */
function sliced(array: unknown[], slice: number | number[]): unknown[] {
  if (!Array.isArray(slice)) return slice < 0 ? array.slice(slice) : array.slice(0, slice)
  const [skip = 0, limit = 0] = slice
  const from = skip < 0 ? Math.max(array.length + skip, 0) : skip
  return array.slice(from, from + limit)
}
