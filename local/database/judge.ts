import { Query } from 'mingo/query'
import { CloudError } from '../errors'
import { type Doc, withRegExps } from './codec'
import { dialect } from './dialect'

/** Says of each document whether it meets the query. */
export function judge(query: Doc): (doc: Doc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  try {
    const compiled = new Query(withRegExps(query) as Doc, dialect)
    return (doc) => compiled.test(doc)
  } catch (error) {
    throw badOperator(error)
  }
}

export const badOperator = (error: unknown) =>
  new CloudError('DATABASE_INVALID_OPERRATOR', `[InvalidParameter] ${error instanceof Error ? error.message : String(error)}`)
