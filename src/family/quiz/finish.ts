import type { Way } from '@/lib/deal-input'
import { type Family, family, keepFamily, type Occasion, type Played, testDue } from '@/lib/family'
import type { Game } from '@/lib/game'
import { newId } from '@/lib/new-id'
import { sendLater } from '@/lib/outbox'
import { resultOf } from './result-of'

/** Usual games that stay in a family's list. The first one and the short tests always do: by them it is known what is due. */
const most = 100

const kept = (all: Played[]): Played[] => {
  const usual = all.filter(({ occasion }) => occasion === 'other').slice(-most)
  return all.filter((one) => one.occasion !== 'other' || usual.includes(one))
}

const occasionOf = (of: Family, way: Way, now: number): Occasion => {
  if (way === 'retest') return testDue(of, now) ?? 'other'
  return of.played.length === 0 ? 'first' : 'other'
}

/** Takes in a game played to its end, and hands in what the adult answered: once, also when the program was ended in between. */
export const finish = (game: Game, pointed: number, now: number): Played => {
  const before = family()
  const there = before.played.find(({ id }) => id === game.id)
  if (there) return there
  const { fraud, genuine } = resultOf(game)
  const played: Played = { id: game.id, at: now, occasion: occasionOf(before, game.way, now), fraud, genuine, pointed }
  const next = { ...withMet(before, game), id: before.id || newId('f'), played: kept([...before.played, played]) }
  keepFamily(next)
  if (next.shares) void handIn(next, game, played.occasion)
  return played
}

const withMet = (of: Family, { messages, judged }: Game): Family => {
  const met = { ...of.met }
  const missed = new Set(of.missed)
  messages.forEach(({ _id, variant, type, genuine, shown = 0 }, i) => {
    met[_id] = (met[_id] ?? 0) | (1 << variant) | shown
    if (genuine || !type) return
    if (judged[i]?.guess === 'real') missed.add(type)
    else missed.delete(type)
  })
  return { ...of, met, missed: [...missed] }
}

const handIn = (of: Family, { id, messages, judged, missed }: Game, occasion: Occasion) =>
  sendLater(`quiz.${id}`, 'quiz.handIn', {
    id,
    family: of.id,
    occasion,
    adult: of.adult,
    answers: messages.flatMap(({ _id, variant, again, shown }, i) =>
      judged[i] ? [{ item: _id, variant, guess: judged[i].guess, ...(again && { again }), ...(shown && { told: true }) }] : [],
    ),
    ...(missed !== undefined && { missed }),
  })
