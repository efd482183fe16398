import { CloudError } from '../errors'
import { badOperator } from './bad-operator'
import { type Doc, withRegExps } from './codec'
import { dialect } from './dialect'
import { compile } from './match'

/** Says of each document whether it meets the query. `options` are mingo's, where a pipeline's variables may be named. */
export function judge(query: Doc, options: object = dialect): (doc: Doc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  try {
    return compile(withRegExps(query) as Doc, options)
  } catch (error) {
    throw error instanceof CloudError ? error : badOperator(error)
  }
}
