import type { Input } from '../../types/contract'
import { adults, children } from '../../types/words/quiz'
import { isThing, type Thing } from './shapes'

type Asked = Input<'quiz.deal'>
export type Way = Asked['game']
export type Child = keyof typeof children
export type Adult = Input<'quiz.handIn'>['adult']

/** What messages are dealt by. */
export interface Players {
  child: Child
  adult: Adult
  /** By item, which of its wordings were met: bit n is the nth. */
  met: Record<string, number>
  /** Kinds that the adult took for genuine and has not recognised since. */
  missed: string[]
}

/** As a family's storage has them; what is torn counts as not there. */
export const playersIn = ({ child, adult, met, missed }: Thing): Players => ({
  child: String(child) in children ? (child as Child) : '10-13',
  adult: String(adult) in adults ? (adult as Adult) : 'adult',
  met: isThing(met) ? (Object.fromEntries(Object.entries(met).filter(([, places]) => Number.isInteger(places))) as Players['met']) : {},
  missed: Array.isArray(missed) ? missed.filter((one) => typeof one === 'string' && one !== '') : [],
})

/** What `quiz.deal` is asked with; never how old the child is. The script in the web's page asks first, and the program takes that answer over when it would ask the very same. */
export const dealInput = ({ adult, met, missed }: Players, way: Way, theme: string | undefined): Asked => ({
  game: way,
  ...(way === 'retest' && { band: adult }),
  met,
  missed: missed as Asked['missed'],
  ...(theme && { theme }),
})

/** Those of its answer that are for this child; of a short test all. */
export const dealtTo = <M extends { ages?: string[] | undefined }>({ child }: Players, messages: M[]): M[] =>
  messages.filter(({ ages }) => !ages || ages.includes(child))

/** A game's heading, and what the adult is asked about each message. */
export const gameWords = (way: Way): { title: string; question: string } =>
  way === 'retest' ? { title: '大人小测', question: '这条是真的吗？' } : { title: '一起答', question: '大人先猜：这条是真的吗？' }
