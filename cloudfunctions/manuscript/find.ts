import type { Manuscript } from '../../types/entities/manuscript'
import { type ManuscriptKind, manuscriptKinds } from '../../types/words/manuscript'
import { CallError } from '../_kit/call-error'
import { store, type Transaction } from '../_kit/store'

/** Throws `notFound` when there is none. */
export const findManuscript = async (id: string, from: Pick<Transaction, 'get'> = store): Promise<Manuscript> => {
  const manuscript = await from.get('manuscripts', id)
  if (!manuscript) throw new CallError('notFound', '没有找到这份稿子')
  return manuscript
}

/** How the county's log calls it. */
export const calledInLog = ({ kind, title }: Manuscript): string => `${manuscriptKinds[kind]}“${title.slice(0, 60)}”`

/** The manuscript of a row, if there is one. */
export const manuscriptOf = async (kind: ManuscriptKind, item: string): Promise<Manuscript | undefined> =>
  (await store.list('manuscripts', { item, kind }, { limit: 1 }))[0]

/** The names of colleagues; nobody's for who left. */
export const namesOf = async (people: (string | undefined)[]): Promise<(id: string | undefined) => string | undefined> => {
  const known = await store.byId(
    'people',
    people.filter((id) => id !== undefined),
  )
  return (id) => (id === undefined ? undefined : (known.get(id)?.name ?? '工作人员'))
}
