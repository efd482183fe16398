import type { Guess, Message } from '@/lib/game'
import { judged } from '../../../content/aloud/family'

/** What is said to the adult about the guess. */
export const verdict = ({ genuine }: Pick<Message, 'genuine'>, guess: Guess): string => {
  const how = guess === 'ask' ? 'ask' : (guess === 'real') === genuine ? 'right' : 'wrong'
  return judged[how][genuine ? 'genuine' : 'fake']
}
