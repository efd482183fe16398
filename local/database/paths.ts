import { type Doc, isPlain } from './codec'

export interface Found {
  values: unknown[]
  /** An array was met, so one document has several values. */
  multi: boolean
}

/** All values a dotted path reaches in a document, through arrays as an index sees them; a missing one is `undefined`. */
export function valuesAt(doc: Doc, path: string): Found {
  const found: Found = { values: [], multi: false }
  collect(doc, path.split('.'), 0, found)
  return found
}

function collect(value: unknown, parts: string[], at: number, found: Found): void {
  if (at === parts.length) {
    if (Array.isArray(value)) {
      found.multi = true
      if (value.length === 0) found.values.push(EMPTY_ARRAY)
      for (const item of value) found.values.push(item)
    } else found.values.push(value)
    return
  }
  const part = parts[at] as string
  if (Array.isArray(value)) {
    found.multi = true
    if (/^\d+$/.test(part)) collect(value[Number(part)], parts, at + 1, found)
    let any = false
    for (const item of value)
      if (isPlain(item)) {
        any = true
        collect(item, parts, at, found)
      }
    if (!any) found.values.push(undefined)
  } else if (isPlain(value)) collect(Object.hasOwn(value, part) ? value[part] : undefined, parts, at + 1, found)
  else found.values.push(undefined)
}

/** Stands for "an array with nothing in it" among index values. */
export const EMPTY_ARRAY = Symbol('empty array')
