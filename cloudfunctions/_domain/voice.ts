/** What is spoken by a machine: each sentence once, kept by its words, and each text as one sound. */
import type { SpokenKind, SpokenText } from '../../types/entities/voice'
import { spokenKinds } from '../../types/words/voice'
import { spokenSentences } from '../../wording/sentences'
import { spoken, spokenPieces } from '../../wording/spoken'
import { dropFile } from '../_kit/file'
import { charactersOf, soundId } from '../_kit/speech'
import { store } from '../_kit/store'
import { wake } from '../_kit/wake'

/** Stands for a text's words and the voice: another one means that they changed. */
export const wordsHash = (words: string): string => soundId(words)

/** What the service is to say for a text, in order. */
export const piecesOf = (words: string): { _id: string; words: string; characters: number }[] =>
  spokenSentences(words).flatMap((sentence) =>
    spokenPieces(spoken(sentence)).map((piece) => ({ _id: soundId(piece), words: piece, characters: charactersOf(piece) })),
  )

const kinds = Object.keys(spokenKinds) as SpokenKind[]
/** What has its turn after the standing pages and before the kinds: the tips of the coming days, then what was published since all was looked through. */
const earlier = { soon: 12, new: 14 } as const
export type Earlier = keyof typeof earlier

/** When a text has its turn: an alert before all else. At the same turn the order is the ids'. */
export const turnOf = (kind: SpokenKind, sooner?: Earlier): number => {
  const turn = kinds.indexOf(kind) * 10
  return sooner ? Math.min(turn, earlier[sooner]) : turn
}
/** It stands on the list as new. */
export const isNew = ({ turn }: SpokenText): boolean => turn === earlier.new

/** Puts a text on the list in the place of what it said before. Done twice it is done once. */
export const putText = async (
  { kind, item, words, turn }: Pick<SpokenText, 'kind' | 'item' | 'words' | 'turn'>,
  before?: SpokenText | null,
): Promise<void> => {
  const pieces = piecesOf(words)
  if (pieces.length === 0) return
  const sounds = pieces.map(({ _id }) => _id)
  if (before) await dropWhatIsLeft(before, sounds)
  const characters = pieces.reduce((sum, piece) => sum + piece.characters, 0)
  const text = { _id: `${kind}.${item}`, kind, item, words, hash: wordsHash(words), sounds, characters }
  await store.put('spokenTexts', { ...text, state: 'waiting', turn })
}

/** Takes a text off: its sound goes, and so do its sentences that no other text says. */
export const dropText = async (text: SpokenText): Promise<void> => {
  await dropWhatIsLeft(text)
  await store.remove('spokenTexts', { _id: text._id })
}

/** What of a text nobody else says, but these sentences. Files go before what names them: killed in between, the next run finds them named still. */
const dropWhatIsLeft = async ({ _id, file, sounds }: SpokenText, stay: string[] = []): Promise<void> => {
  if (file) await dropFile(file)
  for (const id of new Set(sounds)) {
    if (stay.includes(id)) continue
    const said = await store.list('spokenTexts', { sounds: id }, { limit: 2, fields: { _id: true } })
    if (said.some((other) => other._id !== _id)) continue
    const sound = await store.get('sounds', id)
    if (!sound) continue
    await dropFile(sound.file)
    await store.remove('sounds', { _id: id })
  }
}

/** The machine's sound of each of these texts, by `kind.item`, where it was spoken with these very words. */
export const machineSounds = async (texts: { kind: SpokenKind; item: string; words: string }[]): Promise<Map<string, string>> => {
  if (texts.length === 0) return new Map()
  const found = await store.byId(
    'spokenTexts',
    texts.map(({ kind, item }) => `${kind}.${item}`),
  )
  return new Map(
    texts.flatMap(({ kind, item, words }) => {
      const there = found.get(`${kind}.${item}`)
      return there?.file && there.state === 'there' && there.hash === wordsHash(words) ? [[there._id, there.file]] : []
    }),
  )
}

/** Files of sentences that are there already, in order; nothing unless all of them are. Never has anything spoken. */
export const sentenceFiles = async (sentences: string[]): Promise<string[]> => {
  const ids = sentences.flatMap((one) => piecesOf(one).map(({ _id }) => _id))
  const found = await store.byId('sounds', ids)
  const files = ids.map((id) => found.get(id)?.file)
  return files.every((file) => file !== undefined) ? files : []
}

/** Has what was published spoken now, and what was withdrawn taken off, where the county pays for it. */
export const wakeVoice = async (): Promise<void> => {
  if ((await store.get('speechPlans', 'plan'))?.yes) await wake('voice', 200)
}
