import type { Game, Guess, Result } from '@/lib/game'

/** How the adult did with what was judged. */
export const resultOf = ({ messages, judged }: Pick<Game, 'messages' | 'judged'>): Result => {
  const both = messages.flatMap((message, i) => (judged[i] ? [{ message, guess: judged[i].guess }] : []))
  const of = (genuine: boolean) => both.filter(({ message }) => message.genuine === genuine)
  const count = (some: typeof both, guess: Guess) => some.filter((one) => one.guess === guess).length
  const [fraud, honest] = [of(false), of(true)]
  return {
    fraud: { all: fraud.length, seen: count(fraud, 'fake'), asked: count(fraud, 'ask') },
    genuine: { all: honest.length, trusted: count(honest, 'real'), asked: count(honest, 'ask') },
    wrong: both.filter(({ message, guess }) => guess === (message.genuine ? 'fake' : 'real')).map(({ message }) => message),
  }
}
