import { Binary, ObjectId } from 'bson'
import { type Doc, isPlain } from './codec'

type Test = (value: unknown, limit: never, schema: Doc) => boolean

const types: Record<string, (value: unknown) => boolean> = {
  object: isPlain,
  array: Array.isArray,
  string: (v) => typeof v === 'string',
  bool: (v) => typeof v === 'boolean',
  boolean: (v) => typeof v === 'boolean',
  null: (v) => v === null,
  number: (v) => typeof v === 'number',
  int: (v) => Number.isInteger(v),
  long: (v) => Number.isInteger(v),
  double: (v) => typeof v === 'number',
  date: (v) => v instanceof Date,
  objectId: (v) => v instanceof ObjectId,
  binData: (v) => v instanceof Binary,
}

const isType: Test = (value, names: string | string[]) => [names].flat().some((name) => types[name]?.(value) ?? false)

const tests: Record<string, Test> = {
  bsonType: isType,
  type: isType,
  enum: (value, list: unknown[]) => list.some((item) => JSON.stringify(item) === JSON.stringify(value)),
  required: (value, keys: string[]) => !isPlain(value) || keys.every((key) => Object.hasOwn(value, key)),
  properties: (value, schemas: Record<string, Doc>) =>
    !isPlain(value) || Object.entries(schemas).every(([key, schema]) => !Object.hasOwn(value, key) || matches(value[key], schema)),
  additionalProperties: (value, allowed: boolean, { properties = {} }) =>
    allowed !== false || !isPlain(value) || Object.keys(value).every((key) => Object.hasOwn(properties as Doc, key)),
  items: (value, schema: Doc) => !Array.isArray(value) || value.every((item) => matches(item, schema)),
  minItems: (value, n: number) => !Array.isArray(value) || value.length >= n,
  maxItems: (value, n: number) => !Array.isArray(value) || value.length <= n,
  minimum: (value, n: number) => typeof value !== 'number' || value >= n,
  maximum: (value, n: number) => typeof value !== 'number' || value <= n,
  minLength: (value, n: number) => typeof value !== 'string' || value.length >= n,
  maxLength: (value, n: number) => typeof value !== 'string' || value.length <= n,
  pattern: (value, text: string) => typeof value !== 'string' || new RegExp(text).test(value),
  allOf: (value, schemas: Doc[]) => schemas.every((schema) => matches(value, schema)),
  anyOf: (value, schemas: Doc[]) => schemas.some((schema) => matches(value, schema)),
  oneOf: (value, schemas: Doc[]) => schemas.filter((schema) => matches(value, schema)).length === 1,
  not: (value, schema: Doc) => !matches(value, schema),
}

const ANNOTATIONS = new Set(['title', 'description', '$schema'])

/** MongoDB's `$jsonSchema`, as much of it as documents in CloudBase can need; an unknown keyword is refused. */
export function matches(value: unknown, schema: Doc): boolean {
  return Object.entries(schema).every(([keyword, limit]) => {
    if (ANNOTATIONS.has(keyword)) return true
    const test = tests[keyword]
    if (!test) throw new Error(`$jsonSchema keyword '${keyword}' is not currently supported`)
    return test(value, limit as never, schema)
  })
}
