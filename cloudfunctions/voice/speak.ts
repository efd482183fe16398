import type { Sound, SpokenText } from '../../types/entities/voice'
import { joinMp3 } from '../_domain/mp3'
import { piecesOf } from '../_domain/voice'
import { monthOf } from '../_kit/day'
import { keepFile, readFile } from '../_kit/file'
import { NotSpoken, say } from '../_kit/speech'
import { _, store } from '../_kit/store'
import { planNow } from './plan'

/** So many sentences of a text at once: the service takes twenty, and an alert never waits for all of a long text. */
const most = 6

/** Goes on with the text whose turn it is: some sentences of it, or its end. Nothing when there is none, or when it cannot go on now. */
export const speakNext = async (now: number, urgentOnly: boolean): Promise<{ sentences: number; urgent: boolean } | undefined> => {
  const [text] = await store.list(
    'spokenTexts',
    { state: 'waiting', ...(urgentOnly && { turn: 0 }) },
    {
      sort: [
        ['turn', 'asc'],
        ['_id', 'asc'],
      ],
      limit: 1,
    },
  )
  if (!text) return undefined
  try {
    const sentences = await speakSome(text, now)
    return { sentences, urgent: text.turn === 0 }
  } catch (e) {
    if (!(e instanceof NotSpoken)) throw e
    if (e.until === 'words') {
      await settle(text, { state: 'refused' })
      return { sentences: 0, urgent: text.turn === 0 }
    }
    await store.updateWhere('speechPlans', { _id: 'plan' }, { trouble: e.code })
    return undefined
  }
}

/** Only while it says what it said: another wording stands on the list by itself. */
const settle = ({ _id, hash }: SpokenText, changes: Record<string, unknown>) => store.updateWhere('spokenTexts', { _id, hash }, changes)

const speakSome = async (text: SpokenText, now: number): Promise<number> => {
  const known = await store.byId('sounds', text.sounds)
  const silent = [...new Map(piecesOf(text.words).map((piece) => [piece._id, piece])).values()].filter(({ _id }) => !known.has(_id))
  const asked = await Promise.allSettled(silent.slice(0, most).map((piece) => speakPiece(piece, now)))
  for (const one of asked) if (one.status === 'rejected') throw one.reason
  if (silent.length === 0)
    await join(
      text,
      text.sounds.flatMap((id) => known.get(id)?.file ?? []),
    )
  return Math.min(silent.length, most)
}

/** Counted before it is asked for, given back where nothing came; kept at once, so that nothing is paid twice. */
const speakPiece = async (piece: Pick<Sound, '_id' | 'words' | 'characters'>, now: number): Promise<void> => {
  await spend(monthOf(now), piece.characters)
  let mp3: Buffer
  try {
    mp3 = await say(piece.words)
  } catch (e) {
    await store.updateWhere('speechMonths', { _id: monthOf(now) }, { characters: _.inc(-piece.characters) })
    throw e
  }
  const file = await keepFile(`sounds/${piece._id}.mp3`, mp3)
  await store.put('sounds', { ...piece, file, at: now })
  await store.updateWhere('speechPlans', { _id: 'plan', trouble: _.exists(true) }, { trouble: _.remove() })
}

/** Takes characters out of the month's cap, or says that they do not fit any more. */
const spend = async (month: string, characters: number): Promise<void> => {
  const { cap, yes } = await planNow()
  if (!yes) throw new NotSpoken('no', 'later')
  const within = { _id: month, characters: _.lte(cap - characters) }
  if ((await store.updateWhere('speechMonths', within, { characters: _.inc(characters) })) > 0) return
  if (characters <= cap && (await store.add('speechMonths', { _id: month, characters }))) return
  throw new NotSpoken('cap', 'stop')
}

const join = async (text: SpokenText, files: string[]): Promise<void> => {
  const mp3 = joinMp3(await Promise.all(files.map(readFile)))
  const file = await keepFile(`spoken/${text._id}.${text.hash}.mp3`, mp3)
  await settle(text, { state: 'there', file, bytes: mp3.length, at: Date.now() })
}
