/** Where the paper's facts come from: what is being written, what waits on this phone, or the cloud. */
import { cached } from '@/lib/cache'
import { call } from '@/lib/call'
import { attachmentOf, picturesOf, regionOf, secretOf, submitted } from '@/lib/hand-in'
import { type Waiting, waiting } from '@/lib/outbox'
import { draft } from '@/lib/report-draft'
import type { Told } from '../../../papers/own-account'
import type { Input } from '../../../types/contract'

export interface Source {
  told: Told
  /** As base64, by id. */
  pictures: Map<string, string>
}

/** What is being written; nothing when nobody wrote anything. */
export const written = (): Source | undefined => {
  const d = draft()
  const { secret: _secret, sounds: _sounds, region, ...told } = submitted({ ...d, region: regionOf(d) })
  const ids = picturesOf(d)
  const begun = told.what || told.seen.length > 0 || d.paid || ids.length > 0 || d.sounds.length > 0
  if (!begun) return undefined
  const sounds = d.sounds.map(({ length }) => length)
  return { told: { ...told, ...placed(region), pictures: ids, sounds }, pictures: new Map(ids.map((id) => [id, attachmentOf(id)])) }
}

/** A report that waits here for a network. */
export const unsent = (code: string): Source | undefined => {
  const report = waiting().find((w): w is Waiting<'report.submit'> => w.id === `report.${code}` && w.name === 'report.submit')
  if (!report) return undefined
  const { secret: _secret, sounds: _sounds, region, ...told } = report.input
  const pictures = attached(code)
  return { told: { ...told, ...placed(region), pictures: [...pictures.keys()], sounds: spoken(code) }, pictures }
}

/** A report that was handed in, from the cloud; pictures and sounds that are still on their way come from here. */
export const handedIn = async (code: string): Promise<Source> => {
  const own = ownOf(code)
  const told = await call('report.paper', own)
  const pictures = new Map<string, string>()
  for (const id of told.pictures) pictures.set(id, (await call('report.paperPicture', { ...own, id })).image)
  for (const [id, image] of attached(code)) pictures.set(id, image)
  return { told: { ...told, pictures: [...pictures.keys()], sounds: [...told.sounds, ...spoken(code)] }, pictures }
}

const attachedTo = (code: string) =>
  waiting().flatMap((w) => (w.name === 'report.attach' && w.id.startsWith(`report.${code}.`) ? [w.input as Input<'report.attach'>] : []))

const attached = (code: string) => new Map(attachedTo(code).flatMap(({ id, image, kind }) => (kind === 'sound' ? [] : [[id, image]])))

/** How long each sound is that waits with it. */
const spoken = (code: string) => attachedTo(code).flatMap(({ kind, length = 1 }) => (kind === 'sound' ? [length] : []))

const ownOf = (code: string): Input<'report.paper'> => {
  const secret = secretOf(code)
  return { code, ...(secret && { secret }) }
}

/** A place as people call it, as far as this phone knows. */
const placed = (region: string | undefined): { place?: string } => {
  const regions = cached('home.villages', 'villages')?.regions ?? []
  const names = regions
    .filter(({ _id, level }) => level !== 'county' && (region === _id || region?.startsWith(`${_id}/`)))
    .map(({ name }) => name)
  return names.length > 0 ? { place: names.join(' ') } : {}
}
