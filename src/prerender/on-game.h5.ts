/** The game whose address the page was opened at, where none was begun before: the way to play, and the class pack whose theme comes first. */
import { dealInput, playersIn, type Way } from '../lib/deal-input'
import { familyKey, gameKey } from '../lib/keys'
import { isThing } from '../lib/shapes'
import { read } from '../lib/shelf.h5'

const words = new URLSearchParams(location.search)
const opened = /^\/family\/quiz\/index\/?$/.test(location.pathname) && !isThing(read(gameKey))

export const onGame: { way: Way; theme: string | undefined } | undefined = opened
  ? { way: (words.get('way') ?? 'five') as Way, theme: words.get('theme') ?? undefined }
  : undefined

export const players = () => {
  const ours = read(familyKey)
  return playersIn(isThing(ours) ? ours : {})
}

/** What its messages are asked for with. */
export const gameInput = ({ way, theme }: NonNullable<typeof onGame>) => dealInput(players(), way, theme)
