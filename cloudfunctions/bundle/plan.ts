import type { BundleSource } from '../../types/entities/bundle'
import type { Manuscript } from '../../types/entities/manuscript'
import { bundleName, type bundleSteps } from '../../types/words/bundle'
import { saysTheSame } from '../../wording/from-source'
import { type Content, titleOf } from '../../wording/manuscripts'
import type { Entry, Withdrawal } from './file-format'

export type StepName = keyof typeof bundleSteps

/** What lies here of one content. */
export interface Here {
  manuscript?: Manuscript
  /** What people read, when there is no manuscript. */
  row?: Content
  /** The words that last came from the source. */
  came?: Content
}

/** What is done with one content of a bundle, or with one that it says is withdrawn. */
export type Step = {
  kind: Entry['kind']
  title: string
  note?: string
  /** Its manuscript here, made already or not. */
  id: string
} & ({ step: Exclude<StepName, 'gone'>; entry: Entry } | { step: 'gone'; withdrawal: Withdrawal })

/** What taking in one content does. It is known by its id, whichever county sent it; what somebody here has touched stays as it is. `older`: a newer bundle of that county was taken in before. */
export const stepOf = (entry: Entry, here: Here, from: BundleSource, older: boolean): Step => {
  const { manuscript, row, came } = here
  const known = manuscript?.content ?? row
  const as = (step: Exclude<StepName, 'gone'>, note?: string): Step => ({
    ...{ step, entry, kind: entry.kind, title: titleOf(entry.kind, entry.content), id: manuscript?._id ?? `${entry.kind}-${entry.item}` },
    ...(note && { note }),
  })
  if (!known) return as('fresh')
  if (manuscript?.status === 'withdrawn') return as('away')
  const met = [known, ...(came ? [came] : []), ...(manuscript?.offered ? [manuscript.offered.content] : [])]
  if (older || met.some((content) => saysTheSame(entry.kind, entry.content, content))) return as('same')
  if (manuscript && isUntouched(manuscript, from)) return as('update')
  const waiting = manuscript?.offered
  if (waiting?.waits && waiting.source !== from.source) return as('same', `先定${bundleName(waiting)}的那一份，再收一次`)
  return as(
    'beside',
    manuscript?.source && manuscript.source.source !== from.source ? `原来来自${bundleName(manuscript.source)}` : undefined,
  )
}

/** Whether a manuscript is still the draft that a bundle of this county made. */
export const isUntouched = ({ status, live, version, source }: Manuscript, from: BundleSource): boolean =>
  status === 'draft' && !live && source?.source === from.source && source.version === version

/** What a withdrawal does: only what came from that very county is flagged, and once. */
export const stepOfWithdrawal = (withdrawal: Withdrawal, { manuscript }: Here, from: BundleSource, older: boolean): Step | undefined => {
  const came = manuscript?.source?.source === from.source ? manuscript.source : undefined
  if (!manuscript || !came || older || manuscript.status === 'withdrawn' || (came.gone ?? -1) >= withdrawal.at) return undefined
  return { step: 'gone', withdrawal, kind: withdrawal.kind, title: manuscript.title, note: withdrawal.why, id: manuscript._id }
}
