import type { Input } from '../../types/contract'
import type { Report, ReportStatus } from '../../types/entities/report'

/** As much of a report as its place in the list needs. */
export type Row = Pick<
  Report,
  '_id' | 'region' | 'type' | 'status' | 'createdAt' | 'harm' | 'stopBy' | 'loss' | 'officer' | 'pictures' | 'sounds' | 'unproven'
>
export const rowFields = Object.fromEntries(
  ['region', 'type', 'status', 'createdAt', 'harm', 'stopBy', 'loss', 'officer', 'pictures.id', 'sounds.id', 'unproven'].map((field) => [
    field,
    true,
  ]),
)

export type Order = NonNullable<Input<'report.queue'>['order']>

export const isOpen = (status: ReportStatus): boolean => status === 'received' || status === 'checking'

/** Money that moved can still be stopped at that moment. */
export const canBeStopped = ({ status, stopBy = 0 }: Pick<Report, 'status' | 'stopBy'>, at: number): boolean =>
  isOpen(status) && stopBy > at

/** Where a report stands: figures and at last its code, the smallest first. */
export type Place = [...number[], string]

export const before = (a: Place, b: Place): boolean => {
  const n = a.findIndex((part, i) => part !== b[i])
  return n >= 0 && (a[n] as number) < (b[n] as number)
}

/** A page's end, for whoever asks for the next: where it stood, and the moment by which the whole list is judged. */
export const cursorOf = (place: Place, at: number): string => JSON.stringify([at, ...place])

export const readCursor = (after: string | undefined): { at: number; place: Place } | undefined => {
  try {
    const [at, ...place] = JSON.parse(after ?? '') as [number, ...Place]
    const isPlace = place.length > 1 && place.every((part, i) => typeof part === (i === place.length - 1 ? 'string' : 'number'))
    return typeof at === 'number' && isPlace ? { at, place: place as unknown as Place } : undefined
  } catch {
    return undefined
  }
}
