import { localizedEach, quizParts } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { choose } from './choose'

/** Enough of every item of a band to choose by; the words only of those that were chosen. */
const toChooseBy = { theme: true, genuine: true, type: true, bands: true, 'variants.form': true }

/** A class sees the first three wordings of its theme (cloudfunctions/pack/messages.ts). */
const shownInClass = 0b111

export const deal = define('quiz.deal', async ({ game, band, met, missed, theme: pack }) => {
  const theme = pack ? (await store.get('packs', pack))?.theme : undefined
  const [ofBand, inClass] = await Promise.all([
    store.all('quizItems', { bands: band }, { fields: toChooseBy }),
    theme ? store.all('quizItems', { theme }, { fields: toChooseBy }) : [],
  ])
  const items = new Map([...ofBand, ...inClass].map((item) => [item._id, item]))
  const seen = { ...met, ...Object.fromEntries(inClass.map(({ _id }) => [_id, (met[_id] ?? 0) | shownInClass])) }
  const chosen = choose([...items.values()], { game, met: seen, missed, theme })
  if (chosen.length < 3) throw new CallError('notFound', '题目还没准备好，请明天再来')
  const found = await store.byId(
    'quizItems',
    chosen.map(({ item }) => item),
  )
  const asked = chosen.flatMap(({ item: id, variant, again }) => {
    const item = found.get(id)
    const words = item?.variants[variant]
    return item && words ? [{ item, variant, again, words, parts: quizParts(item).filter(isAsked(variant)) }] : []
  })
  const localized = await localizedEach(
    'quizItem',
    asked.flatMap(({ parts }) => parts),
  )
  const messages = asked.map(({ item, variant, again, words, parts }) => {
    const [message, answer] = parts.map(({ _id }) => localized.get(_id))
    return { ...item, variant, again, ...words, ...message, answer, ...(item.theme === theme && { shown: shownInClass }) }
  })
  return { messages }
})

/** The wording that is asked, and the answer. */
const isAsked = (asked: number) => (part: { variant?: number }) => part.variant === undefined || part.variant === asked
