/** A report being written: kept on the phone with every letter (src/lib/hand-in.ts hands it in). */
import type { Input } from '../../types/contract'
import { newReceiptCode, newSecret } from './new-id'
import { areThings, fitting, isText, isTexts, type Thing } from './shapes'
import { keepWritten, keptWritten } from './written'

type Submitted = Input<'report.submit'>
type Clue = Submitted['seen'][number]

/** A day and a clock as they are chosen, e.g. 2026-11-29 and 14:05; empty until then. */
export interface When {
  day: string
  clock: string
}

export interface ClueDraft {
  kind: Clue['kind']
  value: string
  where?: string
}

/** A payment as it is typed; empty is unknown. */
export interface TransferDraft extends When {
  id: string
  amount: string
  through: string
  from: string
  account: string
  name: string
  bank: string
  serial: string
  /** The id of the slip's picture. */
  slip: string
}

export interface MomentDraft extends When {
  what: string
}

export interface Draft extends Pick<Submitted, 'type' | 'what'> {
  seen: ClueDraft[]
  /** Made with the draft, so that handing in twice is handing in once. */
  code: string
  /** Made with it too, and shown nowhere: by it the cloud knows who handed in, even when this phone has become somebody new to it. */
  secret: string
  /** Money has gone already. */
  paid: boolean
  /** How long ago it went last, roughly, and when that was said. */
  ago: string
  saidAt: number
  /** In 元, as typed. */
  loss: string
  transfers: TransferDraft[]
  moments: MomentDraft[]
  /** yes or no; empty until it is answered. */
  called110: string
  dangers: string[]
  age: string
  contact: string
  /** A village's id, or `unknown`; absent until the person chooses. */
  region?: string | undefined
  /** Ids; each picture, and each sound, is kept under a name of its own. */
  pictures: string[]
  sounds: { id: string; length: number }[]
}

export const reportKey = 'draft.report'

const fresh = (): Draft => ({
  code: newReceiptCode(),
  secret: newSecret(),
  type: 'unsure',
  what: '',
  seen: [],
  paid: false,
  ago: '',
  saidAt: 0,
  loss: '',
  transfers: [],
  moments: [],
  called110: '',
  dangers: [],
  age: '',
  contact: '',
  pictures: [],
  sounds: [],
})

export const newTransfer = (id: string): TransferDraft => ({
  ...{ id, day: '', clock: '', amount: '', through: 'bank' },
  ...{ from: '', account: '', name: '', bank: '', serial: '', slip: '' },
})
export const newMoment = (): MomentDraft => ({ day: '', clock: '', what: '' })

/** What an earlier release did not know is as in a fresh one. */
export const draft = (): Draft => {
  const kept = keptWritten(reportKey) ?? {}
  const { seen, pictures, sounds, transfers, moments, dangers, ...told } = fitting(fresh(), kept)
  const each = <T extends object>(kind: T, things: unknown): T[] => (areThings(things) ? things.map((one) => fitting(kind, one)) : [])
  return {
    ...told,
    ...(isText(kept.region) && { region: kept.region }),
    seen: areThings(seen)
      ? (seen as Thing[] as unknown as ClueDraft[]).filter(({ kind, value }) => isText(kind) && typeof value === 'string')
      : [],
    pictures: isTexts(pictures) ? pictures : [],
    dangers: isTexts(dangers) ? dangers : [],
    sounds: each({ id: '', length: 0 }, sounds).filter(({ id }) => id),
    transfers: each(newTransfer(''), transfers).filter(({ id }) => id),
    moments: each(newMoment(), moments),
  }
}
export const keepDraft = (d: Draft): void => keepWritten(reportKey, '', d)

/** Begins a report with what is known already; one that was begun before keeps its own words. */
export const beginWith = (known: Pick<Draft, 'what'> & Partial<Pick<Draft, 'type'>>): void => {
  const there = draft()
  if (!there.what.trim()) keepDraft({ ...there, ...known })
}
