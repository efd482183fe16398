/** What was answered to one's own reports, and to what one wrote to the county, and was not opened on this phone yet. */
import { useEffect, useState } from 'react'
import type { Output } from '../../types/contract'
import { cacheAnswer, cached } from './cache'
import { call } from './call'
import { waiting } from './outbox'
import { areThings, isThing, type Thing } from './shapes'
import { read, storeCopy, whose } from './storage'

/** The lists of one's own reports, and of what one wrote, among the answers kept. */
export const receipts = 'receipts'
export const letters = 'letters'
const key = 'answers-seen'

const listeners = new Set<() => void>()
const changed = () => {
  for (const listener of listeners) listener()
}

/** What lies there may be torn. */
const whole = (found: unknown) => (areThings(found) ? found : [])
const kept = {
  reports: () => whole(cached('report.mine', receipts)?.reports),
  letters: () => whole(cached('feedback.mine', letters)?.own),
}
type Own = keyof typeof kept

const unseen = (own: Own): string[] => {
  const seen = read(key, isThing) ?? {}
  return kept[own]().flatMap(({ _id, replies, answers = replies }) =>
    Array.isArray(answers) && answers.length > Number(seen[String(_id)] ?? 0) ? [String(_id)] : [],
  )
}

/** Somebody has read so many answers under this code here. */
export const sawAnswers = (code: string, count: number): void => {
  const seen = read(key, isThing) ?? {}
  if (Number(seen[code] ?? 0) >= count) return
  storeCopy(key, { ...seen, [code]: count })
  changed()
}

type Letters = Output<'feedback.mine'>

/** What the cloud has of one's letters, with those kept here that it cannot know of yet, or did not when it was asked: once they have arrived they are asked about too. */
export const withWaiting = ({ own }: Letters): Letters => {
  const isLate = ({ _id, createdAt }: Thing) =>
    Number(createdAt) > Date.now() - 86_400_000 || waiting().some(({ id }) => id === `feedback.${_id}`)
  const late = kept.letters().filter((one) => isLate(one) && !own.some(({ _id }) => _id === one._id))
  return { own: [...(late as Letters['own']), ...own] }
}

/** Asks whether there are new ones. Whoever never handed anything in on this phone is spared the question. */
export const askForAnswers = async (): Promise<void> => {
  const asker = whose()
  const [reports, written] = await Promise.all([
    kept.reports().length > 0 && call('report.mine', {}).catch(() => undefined),
    kept.letters().length > 0 && call('feedback.mine', {}).catch(() => undefined),
  ])
  if (whose() !== asker) return
  if (reports) cacheAnswer('report.mine', receipts, reports)
  if (written) cacheAnswer('feedback.mine', letters, withWaiting(written))
  if (reports || written) changed()
}

/** The codes of those with an answer that was not opened yet, the latest first. */
export const useUnseenAnswers = (own: Own): string[] => {
  const [codes, setCodes] = useState(() => unseen(own))
  useEffect(() => {
    const look = () => setCodes(unseen(own))
    listeners.add(look)
    return () => void listeners.delete(look)
  }, [own])
  return codes
}
