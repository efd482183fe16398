import type { FraudType } from '../../types/entities/fraud'
import { doorWords } from '../../types/words/door'
import { fraudTypes } from '../../types/words/fraud'
import { staticPages } from '../../types/words/static-page'
import { pagesOf } from '../_domain/handbook'
import { mongolianEach, sourceOf } from '../_domain/localization'
import { mongolianShelf } from '../_domain/mongolian-shelf'
import { define } from '../_kit/define'
import { basisOf, plan } from './plan'
import { alertsFor, regionsFor, selfOf } from './self'

const pages = [{ _id: 'cheated' }, { _id: 'report' }, { _id: 'door' }] as const

/** Reads by key what stands on that home, and one page of the cases: as much however many texts there are. */
export const mongolian = define('home.mongolian', async (input, { user, now }) => {
  const self = await selfOf(user, input)
  const [known, alerts, basis, handbook, shelf] = await Promise.all([
    regionsFor(self),
    alertsFor(self, now),
    basisOf(user, self, now),
    pagesOf(Object.keys(fraudTypes) as FraudType[]),
    mongolianShelf(now + 1),
  ])
  const [{ tip } = {}] = await plan(basis, self, known, alerts, [basis.today])
  const [ofAlerts, ofTip, ofPages, ofHandbook] = await Promise.all([
    mongolianEach('alert', alerts),
    mongolianEach('tip', tip ? [tip] : []),
    mongolianEach('standing', [...pages]),
    mongolianEach('handbook', handbook),
  ])
  const onDoor = (title: string, item: string, from: typeof ofAlerts) => {
    const words = from.get(item)
    return { item, title, ...(words && { mongolian: words }) }
  }
  return {
    village: known.find((region) => region._id === self.village) ?? null,
    words: wordsOf(ofPages.get('door')?.text.paragraphs),
    alerts: alerts.map(({ _id, headline }) => onDoor(headline, _id, ofAlerts)),
    ...(tip && { tip: onDoor(tip.headline, tip._id, ofTip) }),
    pages: pages.flatMap(({ _id }) => (_id === 'door' ? [] : [onDoor(staticPages[_id], _id, ofPages)])),
    handbook: handbook.map((page) => onDoor(sourceOf('handbook', page).title, page._id, ofHandbook)),
    ...shelf,
  }
})

/** A paragraph for each word, in their order; fewer or more, and nobody knows which is which. */
const wordsOf = (paragraphs: string[] = []) => {
  const names = Object.keys(doorWords)
  return paragraphs.length === names.length ? Object.fromEntries(names.map((name, i) => [name, paragraphs[i]])) : {}
}
