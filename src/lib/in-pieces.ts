/** A picture goes up piece by piece, so that a poor network gets each of them through and begins no picture anew. */
import type { Input } from '../../types/contract'
import { call } from './call'

type Attach = Input<'report.attach'>

/** 90,000 bytes as base64: 24 seconds at 40 kbit a second. */
const piece = 120_000

/** How far each picture came, as long as the program is open; after that the cloud's first answer says it. */
const arrived = new Map<string, number>()

export const isInPieces = (input: unknown): input is Attach => {
  const { image } = input as Partial<Attach>
  return typeof image === 'string' && image.length > piece
}

/** Sends the next piece of a picture: `done` when it was the last, `more` when there are others, `stuck` when the cloud does not get on with it. Throws like {@link call}. */
export const sendPiece = async (input: Attach): Promise<'done' | 'more' | 'stuck'> => {
  const { code, id, image } = input
  const key = `${code}.${id}`
  const parts = Math.ceil(image.length / piece)
  const part = arrived.get(key) ?? 0
  const bytes = image.slice(part * piece, (part + 1) * piece)
  const { received = parts } = await call('report.attach', { ...input, image: bytes, part, parts })
  if (received >= parts) arrived.delete(key)
  else arrived.set(key, received)
  return received >= parts ? 'done' : received > part ? 'more' : 'stuck'
}
