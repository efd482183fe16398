import type { Sound, SpeechPlan, SpokenText } from '../../types/entities/voice'
import { joinMp3 } from '../_domain/mp3'
import { piecesOf } from '../_domain/voice'
import { monthOf } from '../_kit/day'
import { dropFile, keepFile, readFile } from '../_kit/file'
import { NotSpoken, say } from '../_kit/speech'
import { _, store } from '../_kit/store'
import { planNow } from './plan'

/** So many sentences of a text at once: the service takes twenty, and an alert never waits for all of a long text. */
const most = 6

const first: Parameters<typeof store.list>[2] = {
  sort: [
    ['turn', 'asc'],
    ['_id', 'asc'],
  ],
  limit: 1,
}

/** What failed and has let the others go for long enough has its turn again: what is asked for next is asked for by an index's keys alone. */
export const takeUpAgain = (now: number): Promise<number> =>
  store.updateWhere('spokenTexts', { state: 'waiting', waitsUntil: _.lte(now) }, { waitsUntil: _.remove() })

/** Goes on with the text whose turn it is: some sentences of it, or its end. Nothing when there is none, or when it cannot go on now. */
export const speakNext = async (now: number, urgentOnly: boolean): Promise<{ sentences: number; urgent: boolean } | undefined> => {
  const [text] = await store.list('spokenTexts', { state: 'waiting', waitsUntil: _.eq(null), ...(urgentOnly && { turn: 0 }) }, first)
  if (!text) return undefined
  try {
    const sentences = await speakSome(text, now)
    return { sentences, urgent: text.turn === 0 }
  } catch (e) {
    if (mayBeIts(e)) await putOff(text, now)
    if (!(e instanceof NotSpoken)) throw e
    if (e.until === 'words') {
      await settle(text, { state: 'refused' })
      return { sentences: 0, urgent: text.turn === 0 }
    }
    if (e.code !== 'no') await store.updateWhere('speechPlans', { _id: 'plan' }, { trouble: e.code })
    return undefined
  }
}

/** Whether a failure may be this text's own: a key, an account or a cap is not. */
const mayBeIts = (e: unknown): boolean => !(e instanceof NotSpoken) || e.until === 'later' || /^(InvalidParameter|storage)/.test(e.code)

/** Lets the others go before it, each time twice as long: what always fails holds up nothing. */
const putOff = (text: SpokenText, now: number) => {
  const tries = (text.tries ?? 0) + 1
  const minutes = Math.min(2 ** tries, text.turn === 0 ? 8 : 360)
  return settle(text, { tries, waitsUntil: now + minutes * 60_000 })
}

/** Only while it says what it said: another wording stands on the list by itself. */
const settle = ({ _id, hash }: SpokenText, changes: Record<string, unknown>) => store.updateWhere('spokenTexts', { _id, hash }, changes)

/** After a failure one sentence alone, until one was spoken. */
const speakSome = async (text: SpokenText, now: number): Promise<number> => {
  const [known, plan] = await Promise.all([store.byId('sounds', text.sounds), planNow()])
  const silent = [...new Map(piecesOf(text.words).map((piece) => [piece._id, piece])).values()].filter(({ _id }) => !known.has(_id))
  const some = silent.slice(0, plan.trouble ? 1 : most)
  const asked = await Promise.allSettled(some.map((piece) => speakPiece(piece, plan, now)))
  for (const one of asked) if (one.status === 'rejected') throw one.reason
  if (silent.length === 0)
    await join(
      text,
      text.sounds.flatMap((id) => known.get(id)?.file ?? []),
    )
  return some.length
}

/** Counted before it is asked for, given back where it surely cost nothing; kept at once, so that nothing is paid twice. */
const speakPiece = async (piece: Pick<Sound, '_id' | 'words' | 'characters'>, plan: SpeechPlan, now: number): Promise<void> => {
  await spend(plan, monthOf(now), piece.characters)
  let mp3: Buffer
  try {
    mp3 = await say(piece.words)
  } catch (e) {
    const free = !(e instanceof NotSpoken && e.mayBePaid)
    if (free) await store.updateWhere('speechMonths', { _id: monthOf(now) }, { characters: _.inc(-piece.characters) })
    throw e
  }
  const file = await keptFile(`sounds/${piece._id}.mp3`, mp3)
  await store.put('sounds', { ...piece, file, at: now })
  await store.updateWhere('speechPlans', { _id: 'plan', trouble: _.exists(true) }, { trouble: _.remove() })
}

/** What is paid for is tried to be kept twice. */
const keptFile = (path: string, mp3: Buffer): Promise<string> =>
  keepFile(path, mp3)
    .catch(() => keepFile(path, mp3))
    .catch((e: unknown) => {
      console.warn('voice', e instanceof Error ? e.message : e)
      throw new NotSpoken('storage', 'stop')
    })

/** Whether the storage takes files: asked before anything more is paid, once it took none. */
export const storageTakes = async (): Promise<boolean> => {
  try {
    await dropFile(await keepFile('sounds/probe', Buffer.from('probe')))
    return true
  } catch {
    return false
  }
}

/** Takes characters out of the month's cap, or says that they do not fit any more. */
const spend = async ({ cap, yes }: SpeechPlan, month: string, characters: number): Promise<void> => {
  if (!yes) throw new NotSpoken('no', 'stop')
  const within = { _id: month, characters: _.lte(cap - characters) }
  const taken = async () => (await store.updateWhere('speechMonths', within, { characters: _.inc(characters) })) > 0
  if (await taken()) return
  if (characters <= cap && (await store.add('speechMonths', { _id: month, characters }))) return
  // another sentence began the month
  if (!(await taken())) throw new NotSpoken('cap', 'stop')
}

const join = async (text: SpokenText, files: string[]): Promise<void> => {
  const mp3 = joinMp3(await Promise.all(files.map(readFile)))
  const file = await keptFile(`spoken/${text._id}.${text.hash}.mp3`, mp3)
  await settle(text, { state: 'there', file, bytes: mp3.length, at: Date.now() })
}
