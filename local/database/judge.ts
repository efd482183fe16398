import { CloudError, isEngines } from '../errors'
import { badOperator } from './bad-operator'
import { type Doc, withRegExps } from './codec'
import { dialect } from './dialect'
import { compile } from './match'

/** Says of each document whether it meets the query. */
export function judge(query: Doc): (doc: Doc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  try {
    return compile(withRegExps(query) as Doc, dialect)
  } catch (error) {
    throw error instanceof CloudError || isEngines(error) ? error : badOperator(error)
  }
}
