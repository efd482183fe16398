import type { QuizItem } from '../../types/entities/quiz'
import { children } from '../../types/words/quiz'
import { localizedEach, quizParts } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { type Chosen, choose } from './choose'

/** Enough of every item of a band to choose by; the words only of those that were chosen. */
const toChooseBy = { theme: true, genuine: true, type: true, bands: true, 'variants.form': true }

/** A class sees the first three wordings of its theme (cloudfunctions/pack/messages.ts). */
const shownInClass = 0b111

export const deal = define('quiz.deal', async ({ game, band, met, missed, theme: pack }) => {
  const theme = pack ? (await store.get('packs', pack))?.theme : undefined
  const [ofBand, inClass] = await Promise.all([
    store.all('quizItems', { bands: band ?? _.in(ages) }, { fields: toChooseBy }),
    theme ? store.all('quizItems', { theme }, { fields: toChooseBy }) : [],
  ])
  const items = new Map([...ofBand, ...inClass].map((item) => [item._id, item]))
  const seen = { ...met, ...Object.fromEntries(inClass.map(({ _id }) => [_id, (met[_id] ?? 0) | shownInClass])) }
  const draw = (fits: (item: Pick<QuizItem, 'bands' | 'theme'>) => boolean) =>
    choose([...items.values()].filter(fits), { game, met: seen, missed, theme })
  const chosen: Drawn[] = band
    ? draw(() => true)
    : together(
        ages
          .map((age): [Age, Chosen[]] => [age, draw((item) => item.bands.includes(age) || item.theme === theme)])
          .filter(([, drawn]) => drawn.length >= fewest),
      )
  if (chosen.length < fewest) throw new CallError('notFound', '题目还没准备好，请明天再来')
  const found = await store.byId(
    'quizItems',
    chosen.map(({ item }) => item),
  )
  const asked = chosen.flatMap(({ item: id, variant, again, ages: drawnFor }) => {
    const item = found.get(id)
    const words = item?.variants[variant]
    return item && words ? [{ item, variant, again, ages: drawnFor, words, parts: quizParts(item).filter(isAsked(variant)) }] : []
  })
  const localized = await localizedEach(
    'quizItem',
    asked.flatMap(({ parts }) => parts),
  )
  const messages = asked.map(({ item, variant, again, ages: drawnFor, words, parts }) => {
    const [message, answer] = parts.map(({ _id }) => localized.get(_id))
    return { ...item, variant, again, ages: drawnFor, ...words, ...message, answer, ...(item.theme === theme && { shown: shownInClass }) }
  })
  return { messages }
})

/** Of fewer no game is made. */
const fewest = 3

type Age = keyof typeof children
const ages = Object.keys(children) as Age[]
type Drawn = Chosen & { ages?: Age[] }

/** What was drawn for one age after another; the same wording of the same message once. */
const together = (drawn: [Age, Chosen[]][]): Drawn[] => {
  const all = new Map<string, Chosen & { ages: Age[] }>()
  for (const [age, chosen] of drawn)
    for (const one of chosen) {
      const key = `${one.item} ${one.variant}`
      const there = all.get(key)
      if (there) there.ages.push(age)
      else all.set(key, { ...one, ages: [age] })
    }
  return [...all.values()]
}

/** The wording that is asked, and the answer. */
const isAsked = (asked: number) => (part: { variant?: number }) => part.variant === undefined || part.variant === asked
