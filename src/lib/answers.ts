/** What the police answered to one's own reports and was not opened on this phone yet. */
import { useEffect, useState } from 'react'
import { cacheAnswer, cached } from './cache'
import { call } from './call'
import { areThings, isThing } from './shapes'
import { read, storeCopy, whose } from './storage'

/** The list of one's own reports, among the answers kept. */
export const receipts = 'receipts'
const key = 'answers-seen'

const listeners = new Set<() => void>()
const changed = () => {
  for (const listener of listeners) listener()
}

/** What lies there may be torn. */
const keptReports = () => {
  const reports = cached('report.mine', receipts)?.reports
  return areThings(reports) ? reports : []
}

const unseen = (): string[] => {
  const seen = read(key, isThing) ?? {}
  return keptReports().flatMap(({ _id, replies }) => (Array.isArray(replies) && replies.length > Number(seen[_id] ?? 0) ? [_id] : []))
}

/** Somebody has read so many answers to this report here. */
export const sawAnswers = (code: string, count: number): void => {
  const seen = read(key, isThing) ?? {}
  if (Number(seen[code] ?? 0) >= count) return
  storeCopy(key, { ...seen, [code]: count })
  changed()
}

/** Asks whether there are new ones. Whoever never handed anything in on this phone is spared the question. */
export const askForAnswers = async (): Promise<void> => {
  if (keptReports().length === 0) return
  const asker = whose()
  const mine = await call('report.mine', {}).catch(() => undefined)
  if (!mine || whose() !== asker) return
  cacheAnswer('report.mine', receipts, mine)
  changed()
}

/** The codes of reports with an answer that was not opened yet, the latest first. */
export const useUnseenAnswers = (): string[] => {
  const [codes, setCodes] = useState(unseen)
  useEffect(() => {
    const look = () => setCodes(unseen())
    listeners.add(look)
    return () => void listeners.delete(look)
  }, [])
  return codes
}
