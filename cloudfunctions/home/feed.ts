import { atomOf, type Feed, type FeedEntry, jsonFeedOf } from '../../papers/feed'
import { alertKinds } from '../../types/words/alert'
import { officeOf } from '../_domain/office'
import { toDecide } from '../_domain/to-decide'
import { dateOfDay, dayOf, startOf } from '../_kit/day'
import { readHosted, writeHosted } from '../_kit/hosting'
import { _, store } from '../_kit/store'
import { basisOf, plan } from './plan'
import { nobody, selfOf } from './self'

/** A feed holds what is new: of cases the newest, of alerts those in force, of tips a week's. */
const holds = { alerts: 20, cases: 20, days: 7 }

/** The newest of all that anybody may read, for the county's website. Nothing where the website has no address. */
export const feedOf = async (now: number): Promise<Feed | undefined> => {
  const site = process.env.SITE_URL
  if (!site) return undefined
  const [author, ...found] = await Promise.all([officeOf(), alertEntries(site, now), caseEntries(site), tipEntries(site, now)])
  const entries = found.flat().map(({ from, ...one }) => ({ ...one, from: from ?? author }))
  return { title: '村哨：防骗提示、案例和预警', author, site, entries: entries.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)) }
}

/** Nobody is named where the county says it. */
type Entry = Omit<FeedEntry, 'from'> & { from?: string }

const alertEntries = async (site: string, now: number): Promise<Entry[]> => {
  const there = await store.list(
    'alerts',
    { status: 'inForce', expires: _.gt(now) },
    { sort: [['effective', 'desc']], limit: holds.alerts },
  )
  return there.map(({ _id, msgType, headline, lines, instruction, source, effective, expires }) => {
    const link = `${site}/pages/alert/index?id=${_id}`
    const kind = msgType === 'Alert' ? alertKinds.Alert : `${alertKinds.Alert}${alertKinds[msgType]}`
    return { id: link, link, kind, title: headline, paragraphs: [...lines, instruction], from: source, at: effective, expires }
  })
}

const caseEntries = async (site: string): Promise<Entry[]> => {
  const there = await store.list('cases', {}, { sort: [['publishedAt', 'desc']], limit: holds.cases })
  return there.map(({ _id, title, story, turningPoint, publishedAt, expires }) => {
    const link = `${site}/pages/case/index?id=${_id}`
    const paragraphs = [...story, `就差这一步：${turningPoint}`]
    return { id: link, link, kind: '案例', title, paragraphs, at: publishedAt, expires }
  })
}

/** The tip of each day, as whoever is unknown has it; none whose case was withdrawn, before an editor has decided about it: the county's website is read by others than ours. */
const tipEntries = async (site: string, now: number): Promise<Entry[]> => {
  const today = dayOf(now)
  const self = await selfOf(nobody, {})
  const days = Array.from({ length: holds.days }, (_day, i) => today - i)
  const [basis, away] = await Promise.all([basisOf(nobody, self, now), toDecide('tip')])
  const planned = await plan(basis, self, [], [], days)
  return planned.flatMap(({ day, tip }) => {
    if (!tip || away.includes(tip._id)) return []
    const link = `${site}/pages/tip/index?id=${tip._id}`
    return [{ id: `${link}#${dateOfDay(day)}`, link, kind: '提示', title: tip.headline, paragraphs: tip.lines, at: startOf(day) }]
  })
}

/** More rounds than this are left to the next minutes. */
const most = 3

/**
 * Writes the feed beside the page, in both forms, where it says something else than the one that stands there.
 * Looks again after each time: of two runs at once, the one that knew less finds out.
 */
export const writeFeed = async (now: number): Promise<number> => {
  for (let written = 0; ; written++) {
    const feed = await feedOf(now)
    if (!feed || written === most) return written
    const files = Object.entries({ 'feed.xml': atomOf(feed), 'feed.json': jsonFeedOf(feed) })
    const there = await Promise.all(files.map(([name]) => readHosted(name)))
    const others = files.filter(([, text], i) => text !== there[i])
    if (others.length === 0) return written
    for (const [name, text] of others) await writeHosted(name, text)
  }
}
