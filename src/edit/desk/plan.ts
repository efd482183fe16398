import { CallFailed, call } from '@/lib/call'
import { type ManuscriptKind, manuscriptStatuses } from '../../../types/words/manuscript'
import { type Content, fields } from '../../../wording/manuscripts'
import { isId } from './sheet-cell'
import { type GoodRow, idOf, nameOf } from './sheet-rows'

/** What taking in a sheet would do. Nothing is written for it. */
export interface Plan {
  /** Cases stand in them by their ids. */
  rows: GoodRow[]
  added: number
  changed: number
  same: number
  /** Rows that cannot be taken, and why. */
  refused: string[]
}

/** Looks up what each row would change. Ends without an answer worth keeping once `signal` is aborted. */
export const planOf = async (kind: ManuscriptKind, good: GoodRow[], signal: AbortSignal): Promise<Plan> => {
  const plan: Plan = { rows: [], added: 0, changed: 0, same: 0, refused: [] }
  if (good.length === 0) return plan
  const known = await contentsOf(kind, signal)
  const idOfCase = once(caseNamed)
  for (const row of good) {
    if (signal.aborted) break
    try {
      const content = await withIds(kind, row.content, idOfCase)
      plan[becomes(kind, { ...row, content }, known)]++
      plan.rows.push({ ...row, content })
      // the same words once more in the file are the same draft
      if (!row.item) known.set(idOf(kind, content), content)
    } catch (e) {
      if (!(e instanceof CallFailed) || e.code === 'offline') throw e
      plan.refused.push(`${nameOf(kind, row)}：${e.message}`)
    }
  }
  return plan
}

const becomes = (kind: ManuscriptKind, { item, content, told }: GoodRow, known: Map<string, Content>): 'added' | 'changed' | 'same' => {
  if (!item) return known.has(idOf(kind, content)) ? 'same' : 'added'
  const there = known.get(item)
  if (!there) throw new CallFailed('notFound', `编号“${item}”找不到了，可能已经撤下。新写的不用编号`)
  return sameContent(there, changedBy(there, { content, told })) ? 'same' : 'changed'
}

/** What stands under each number now: what people read, and over it what lies at the desk. */
const contentsOf = async (kind: ManuscriptKind, signal: AbortSignal): Promise<Map<string, Content>> => {
  const known = new Map<string, Content>()
  const states = [undefined, ...(Object.keys(manuscriptStatuses) as (keyof typeof manuscriptStatuses)[])]
  for (const status of states)
    for (let after: string | undefined; !signal.aborted; ) {
      const { rows, more, last } = await call('manuscript.sheet', { kind, ...(status && { status }), ...(after && { after }) })
      for (const { item, content } of rows) known.set(item, content)
      if (!more || !last) break
      after = last
    }
  return known
}

/** A manuscript's content once a row's columns are in it; what the sheet has no column for stays. */
export const changedBy = (there: Content, { content, told }: Pick<GoodRow, 'content' | 'told'>): Content => ({
  ...Object.fromEntries(Object.entries(there).filter(([field]) => !told.includes(field))),
  ...content,
})

const sorted = (content: Content) => JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))
export const sameContent = (one: Content, other: Content): boolean => sorted(one) === sorted(other)

/** Cases named by their titles, by their ids instead. */
const withIds = async (kind: ManuscriptKind, content: Content, idOfCase: (text: string) => Promise<string>): Promise<Content> => {
  const named = Object.entries(fields[kind]).flatMap(([name, { as }]) => (as === 'case' || as === 'cases' ? [name] : []))
  const found = { ...content }
  for (const name of named) {
    const value = content[name]
    if (typeof value === 'string') found[name] = await idOfCase(value)
    else if (value) found[name] = await Promise.all(value.map(idOfCase))
  }
  return found
}

const caseNamed = async (text: string): Promise<string> => {
  if (isId(text)) return text
  const { rows } = await call('manuscript.shelf', { kind: 'case', words: text.slice(0, 40) })
  const [one, other] = rows.filter(({ title }) => title === text)
  if (!one) throw new CallFailed('notFound', `没有叫“${text}”的案例，照大家看到的标题写`)
  if (other) throw new CallFailed('conflict', `叫“${text}”的案例不止一个，请写上编号`)
  return one.item
}

const once = (ask: (text: string) => Promise<string>) => {
  const asked = new Map<string, Promise<string>>()
  return (text: string): Promise<string> => {
    const answer = asked.get(text) ?? ask(text)
    asked.set(text, answer)
    return answer
  }
}
