/** A report being written: kept on the phone with every letter, handed to the outbox when it is done. */
import type { Input } from '../../types/contract'
import { beginToNote } from './code-to-note'
import { mySelf } from './my-self'
import { newReceiptCode, newSecret } from './new-id'
import { flush, forget, keepForLater, type Waiting, waiting } from './outbox'
import { unshow } from './picture'
import { areThings, fitting, isText, isTexts } from './shapes'
import { drop, read, storeOwn } from './storage'
import { fenIn } from './typed'
import { dropWritten, keepWritten, keptWritten } from './written'

type Submitted = Input<'report.submit'>

export interface Draft extends Pick<Submitted, 'type' | 'what' | 'seen'> {
  /** Made with the draft, so that handing in twice is handing in once. */
  code: string
  /** Made with it too, and shown nowhere: by it the cloud knows who handed in, even when this phone has become somebody new to it. */
  secret: string
  /** Money has gone already. */
  paid: boolean
  /** In 元, as typed. */
  loss: string
  contact: string
  /** A village's id, or `unknown`; absent until the person chooses. */
  region?: string | undefined
  /** Ids; each picture is kept under a name of its own. */
  pictures: string[]
}

const key = 'draft.report'
const pictureKey = (id: string) => `${key}.${id}`

const fresh = (): Draft => ({
  code: newReceiptCode(),
  secret: newSecret(),
  type: 'unsure',
  what: '',
  seen: [],
  paid: false,
  loss: '',
  contact: '',
  pictures: [],
})

/** What an earlier release did not know is as in a fresh one. */
export const draft = (): Draft => {
  const kept = keptWritten(key) ?? {}
  const { seen, pictures, ...told } = fitting(fresh(), kept)
  return {
    ...told,
    ...(isText(kept.region) && { region: kept.region }),
    seen: areThings(seen) ? seen.filter(({ kind, value }) => isText(kind) && typeof value === 'string') : [],
    pictures: isTexts(pictures) ? pictures : [],
  }
}
export const keepDraft = (d: Draft): void => keepWritten(key, '', d)

/** Begins a report with what is known already; one that was begun before keeps its own words. */
export const beginWith = (known: Pick<Draft, 'what'> & Partial<Pick<Draft, 'type'>>): void => {
  const there = draft()
  if (!there.what.trim()) keepDraft({ ...there, ...known })
}

export const pictureOf = (id: string): string => read(pictureKey(id), isText) ?? ''
export const keepPicture = (id: string, image: string): void => void storeOwn(pictureKey(id), image)
export const dropPicture = (id: string): void => {
  drop(pictureKey(id))
  unshow(id)
}

/** Puts the report and then its pictures into the outbox, and sends what can be sent. The draft goes last: a crash between repeats, never loses. */
export const handIn = (d: Draft): void => {
  keepForLater(`report.${d.code}`, 'report.submit', submitted({ ...d, region: regionOf(d) ?? 'unknown' }))
  for (const id of d.pictures) {
    const image = pictureOf(id)
    if (image) keepForLater(`report.${d.code}.${id}`, 'report.attach', { code: d.code, secret: d.secret, id, image })
    dropPicture(id)
  }
  dropWritten(key)
  // in WeChat the list of one's own reports stays
  if (process.env.TARO_ENV === 'h5') beginToNote(d.code)
  void flush()
}

/** Where it happened: as chosen, or else this phone's own village. */
export const regionOf = (d: Draft): string | undefined => d.region ?? mySelf().village?._id

/** What will be handed in. */
export const submitted = ({ code, secret, type, what, seen, paid, loss, contact, region }: Draft): Submitted => ({
  code,
  secret,
  ...(region && region !== 'unknown' && { region }),
  type,
  what: what.trim(),
  seen: seen.filter((clue) => clue.value.trim()),
  ...(paid && loss && { loss: fenIn(loss) }),
  ...(contact.trim() && { contact: contact.trim() }),
})

/** Takes a refused report out of the outbox and back into the form, under a new code. */
export const rewrite = (code: string): void => {
  const entries = waiting().filter((w) => w.id === `report.${code}` || w.id.startsWith(`report.${code}.`))
  const report = entries.find((w): w is Waiting<'report.submit'> => w.name === 'report.submit')
  if (!report) return
  const { loss, contact = '', secret: _old, ...told } = report.input
  const pictures = entries.filter((w): w is Waiting<'report.attach'> => w.name === 'report.attach').map((w) => w.input)
  for (const { id, image } of pictures) keepPicture(id, image)
  const paid = loss !== undefined
  keepDraft({
    ...told,
    code: newReceiptCode(),
    secret: newSecret(),
    paid,
    loss: paid ? String(loss / 100) : '',
    contact,
    pictures: pictures.map((p) => p.id),
  })
  for (const entry of entries) forget(entry.id)
}
