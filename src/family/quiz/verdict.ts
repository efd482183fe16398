import type { Guess, Message } from '@/lib/game'

/** What is said to the adult about the guess. Nobody is scolded, and asking first is always praised. */
export const verdict = ({ genuine }: Pick<Message, 'genuine'>, guess: Guess): string => {
  if (guess === 'ask')
    return genuine ? '大人说先问问，做得稳。打个电话，真的假的就都清楚了。' : '大人说先问问，这就挡住了骗子。骗子最怕你打电话问。'
  if (genuine) return guess === 'real' ? '大人看准了。' : '小心一点没有错。真的消息长这样，下次就认得了。'
  return guess === 'fake' ? '大人看出来了。' : '骗子写得很像真的，看错的人很多。现在看清了，下次就不怕。'
}
