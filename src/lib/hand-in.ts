/** A written report handed to the outbox with its pictures and sounds, and what was refused taken back into the form. */
import type { Input } from '../../types/contract'
import { beginToNote } from './code-to-note'
import { mySelf } from './my-self'
import { newReceiptCode, newSecret } from './new-id'
import { flush, forget, keepForLater, type Waiting, waiting } from './outbox'
import { unshow } from './picture'
import { type Draft, keepDraft, newTransfer, reportKey } from './report-draft'
import { fitting, isText } from './shapes'
import { drop, read, storeOwn } from './storage'
import { clockOf, dateOfTime, timeOf } from './time'
import { fenIn } from './typed'
import { dropWritten } from './written'

type Submitted = Input<'report.submit'>

const attachmentKey = (id: string) => `${reportKey}.${id}`

/** A picture's or a sound's bytes, as base64. */
export const attachmentOf = (id: string): string => read(attachmentKey(id), isText) ?? ''
export const keepAttachment = (id: string, bytes: string): void => void storeOwn(attachmentKey(id), bytes)
export const dropAttachment = (id: string): void => {
  drop(attachmentKey(id))
  unshow(id)
}

const secretKey = (code: string) => `report-secret.${code}`
/** What proves to the cloud that this phone handed the report in. */
export const secretOf = (code: string): string | undefined => read(secretKey(code), isText)

/** Puts the report, then its sounds and pictures, into the outbox, and sends what can be sent. The draft goes last: a crash between repeats, never loses. */
export const handIn = (d: Draft): void => {
  const { code, secret } = d
  storeOwn(secretKey(code), secret)
  keepForLater(`report.${code}`, 'report.submit', submitted({ ...d, region: regionOf(d) ?? 'unknown' }))
  for (const { id, length } of d.sounds) {
    const image = attachmentOf(id)
    if (image) keepForLater(`report.${code}.${id}`, 'report.attach', { code, secret, id, kind: 'sound', length, image })
    dropAttachment(id)
  }
  for (const id of picturesOf(d)) {
    const image = attachmentOf(id)
    if (image) keepForLater(`report.${code}.${id}`, 'report.attach', { code, secret, id, image })
    dropAttachment(id)
  }
  dropWritten(reportKey)
  // in WeChat the list of one's own reports stays
  if (process.env.TARO_ENV === 'h5') beginToNote(code)
  void flush()
}

/** Slips stand with their payments, and go up with the other pictures. */
export const picturesOf = ({ pictures, transfers, paid }: Draft): string[] => [
  ...pictures,
  ...(paid ? transfers.flatMap(({ slip }) => (slip ? [slip] : [])) : []),
]

/** Where it happened: as chosen, or else this phone's own village. */
export const regionOf = (d: Draft): string | undefined => d.region ?? mySelf().village?._id

const hour = 3_600_000
/** What each answer to how long ago the money went means, at most. */
export const agos = { hour, day: 24 * hour, two: 48 * hour, more: 72 * hour } as const
export type Ago = keyof typeof agos
/** When the money went last, as far as it is known: the latest payment's time, or what was said roughly. */
export const paidAt = ({ transfers, ago, saidAt }: Pick<Draft, 'transfers' | 'ago' | 'saidAt'>): number | undefined => {
  const times = transfers.flatMap((one) => timeOf(one.day, one.clock) ?? [])
  if (times.length > 0) return Math.max(...times)
  return ago in agos ? saidAt - agos[ago as Ago] : undefined
}

const filled = <T extends Record<string, string>>(texts: T) =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []))) as Partial<T>

/** Payments with a sum; one without has nothing to stop. */
const transfersOf = ({ paid, transfers }: Draft) =>
  (paid ? transfers : []).flatMap(({ id, day, clock, amount, through, slip, ...texts }) => {
    const fen = fenIn(amount)
    const at = timeOf(day, clock)
    if (!fen) return []
    return [
      {
        ...filled(texts),
        ...{ id, amount: fen, through: through as NonNullable<Submitted['transfers']>[number]['through'] },
        ...(at !== undefined && { at }),
        ...(slip && { slip }),
      },
    ]
  })

/** What will be handed in. */
export const submitted = (d: Draft): Submitted => {
  const { code, secret, type, what, seen, paid, loss, contact, region, called110, dangers, age, sounds } = d
  const transfers = transfersOf(d)
  const at = paid ? paidAt(d) : undefined
  const moments = d.moments.flatMap((one) => {
    const time = timeOf(one.day, one.clock)
    return time !== undefined && one.what.trim() ? [{ at: time, what: one.what.trim() }] : []
  })
  return {
    code,
    secret,
    ...(region && region !== 'unknown' && { region }),
    type,
    what: what.trim(),
    seen: seen
      .filter((clue) => clue.value.trim())
      .map(({ kind, value, where }) => ({ kind, value: value.trim(), ...filled({ where: where ?? '' }) })),
    ...(paid && { paid }),
    ...(paid && loss && transfers.length === 0 && { loss: fenIn(loss) }),
    ...(at !== undefined && { paidAt: at }),
    ...(transfers.length > 0 && { transfers }),
    ...(moments.length > 0 && { moments }),
    ...(called110 && { called110: called110 === 'yes' }),
    ...(dangers.length > 0 && { dangers: dangers as NonNullable<Submitted['dangers']> }),
    ...(age && { age: age as NonNullable<Submitted['age']> }),
    ...(contact.trim() && { contact: contact.trim() }),
    ...(sounds.length > 0 && { sounds: sounds.length }),
  }
}

/** Takes a refused report out of the outbox and back into the form, under a new code. */
export const rewrite = (code: string): void => {
  const entries = waiting().filter((w) => w.id === `report.${code}` || w.id.startsWith(`report.${code}.`))
  const report = entries.find((w): w is Waiting<'report.submit'> => w.name === 'report.submit')
  if (!report) return
  const { loss, paid = loss !== undefined, paidAt: at, contact = '', secret: _old, called110, ...told } = report.input
  const attached = entries.filter((w): w is Waiting<'report.attach'> => w.name === 'report.attach').map((w) => w.input)
  for (const { id, image } of attached) keepAttachment(id, image)
  const transfers = (told.transfers ?? []).map(({ at: time, amount, ...known }) => ({
    ...fitting(newTransfer(known.id), known),
    amount: String(amount / 100),
    ...(time !== undefined && { day: dateOfTime(time), clock: clockOf(time) }),
  }))
  const slips = transfers.map(({ slip }) => slip)
  keepDraft({
    ...{ type: told.type, what: told.what, seen: told.seen.map(({ kind, value, where = '' }) => ({ kind, value, where })) },
    ...(told.region && { region: told.region }),
    ...{ code: newReceiptCode(), secret: newSecret(), paid, loss: loss ? String(loss / 100) : '', contact, transfers },
    ...{ ago: at === undefined ? '' : 'more', saidAt: at === undefined ? 0 : at + agos.more },
    moments: (told.moments ?? []).map(({ at: time, what }) => ({ day: dateOfTime(time), clock: clockOf(time), what })),
    called110: called110 === undefined ? '' : called110 ? 'yes' : 'no',
    ...{ dangers: told.dangers ?? [], age: told.age ?? '' },
    pictures: attached.filter(({ id, kind }) => kind !== 'sound' && !slips.includes(id)).map(({ id }) => id),
    sounds: attached.flatMap(({ id, kind, length = 1 }) => (kind === 'sound' ? [{ id, length }] : [])),
  })
  for (const entry of entries) forget(entry.id)
}
