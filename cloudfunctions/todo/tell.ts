import type { Arrival } from '../../types/entities/arrival'
import type { Message } from '../../types/entities/message'
import type { Person } from '../../types/entities/person'
import { feedbackAnswered } from '../../types/words/feedback'
import { aidAnswered } from '../../types/words/message'
import { todoKinds } from '../../types/words/todo'
import { county } from '../_domain/county'
import { makeMessage } from '../_domain/make-message'
import { holding } from '../_kit/grants'
import { overlap, pathTo, touching } from '../_kit/region'
import { _, store } from '../_kit/store'
import { wakeOutbox } from '../_kit/wake'
import { type Kind, sources } from './sources'

const day = 86_400_000

/** Makes a message to each whom something that came in waits for: kinds and counts, and not of what was done meanwhile. What is due at one moment is one message, however often this is begun. */
export const tell = async (now: number) => {
  const ready = await store.list('arrivals', { due: _.lte(now) }, { sort: [['due', 'asc']], fields: { due: true } })
  let told = 0
  for (const due of new Set(ready.map((one) => one.due)))
    try {
      told += await tellOf(due, now)
    } catch (e) {
      // tried again a minute later, and the others are told meanwhile; what cannot be told of in a day is found on the list
      console.error('tell', e)
      if (due < now - day) await store.remove('arrivals', { due })
    }
  if (told > 0) await wakeOutbox(200)
  return { told }
}

/** What came to wait for staff; the other arrivals are answers to reporters, and families' short tests. */
type Waits = Arrival & { kind: Kind }
const isWaits = (one: Arrival): one is Waits => !(one.kind in answers)

const tellOf = async (due: number, now: number): Promise<number> => {
  const arrivals = await store.all('arrivals', { due })
  const about = `todo-${due / 60_000}`
  const staff = arrivals.filter(isWaits)
  const waiting = await Promise.all((await concerned(staff)).map((person) => waitingFor(person, staff, now)))
  await Promise.all(
    waiting.map(({ person, counts, region }) =>
      counts.size > 0 && region ? makeMessage(about, { channel: 'staff', to: person._id, region, words: inWords(counts) }) : undefined,
    ),
  )
  const still = new Set(waiting.flatMap(({ counts }) => [...counts.keys()]))
  const left = staff.filter(({ kind }) => still.has(kind))
  await tellDutyGroups(about, left)
  await Promise.all(arrivals.map((one) => (isWaits(one) ? undefined : answers[one.kind as keyof typeof answers](one))))
  await store.remove('arrivals', { _id: _.in(arrivals.map(({ _id }) => _id)) })
  return arrivals.length
}

/** Everybody for whom one of these could wait. */
const concerned = async (arrivals: Waits[]): Promise<Person[]> => {
  const found = new Map<string, Person>()
  const keep = (people: Person[]) => {
    for (const person of people) found.set(person._id, person)
  }
  const named = arrivals.flatMap(({ to }) => to ?? [])
  keep([...(await store.byId('people', named)).values()])
  for (const kind of new Set(arrivals.filter(({ to }) => !to).map((one) => one.kind))) {
    const places = [...new Set(arrivals.filter((one) => one.kind === kind).flatMap(({ regions = [] }) => regions))]
    const duty = { 'grants.role': _.in([...(sources[kind].tells ?? [])]) }
    keep(await store.all('people', places.length > 0 ? _.and(duty, { 'grants.region': touching(places) }) : duty))
  }
  return [...found.values()]
}

/** How many of the kinds that came in wait for this person now; `region`: where they hold the duty. */
const waitingFor = async (person: Person, arrivals: Waits[], now: number) => {
  const grants = holding(person.grants, now)
  const user = { id: person._id, openid: person._id, grants, person }
  const dutyFor = ({ kind, regions, to }: Waits) =>
    to
      ? (to === person._id && grants[0]) || undefined
      : grants.find((g) => sources[kind].tells?.includes(g.role) && (!regions || overlap(regions, [g.region])))
  const mine = arrivals.filter(dutyFor)
  const counts = new Map<Kind, number>()
  for (const kind of new Set(mine.map((one) => one.kind))) {
    const { count } = await sources[kind].waiting(user, now)
    if (count > 0) counts.set(kind, count)
  }
  return { person, counts, region: mine[0] && dutyFor(mine[0])?.region }
}

/** 预警等您审 2，新来的举报 10. WeChat shows twenty letters. */
const inWords = (counts: Map<Kind, number>): string => {
  const all = [...counts].map(([kind, count]) => `${todoKinds[kind]} ${count}`).join('，')
  const sum = [...counts.values()].reduce((a, b) => a + b, 0)
  return all.length <= 20 ? all : `等您办的有 ${sum} 件`
}

/** Each town's own, where its duty group has a robot. What came back to its author is between two people. */
const tellDutyGroups = async (about: string, arrivals: Waits[]) => {
  const byTown = new Map<string, Map<Kind, number>>()
  for (const { kind, regions = [] } of arrivals)
    for (const town of new Set(regions.flatMap((region) => pathTo(region)[1] ?? []))) {
      const counts = byTown.get(town) ?? new Map<Kind, number>()
      byTown.set(town, counts.set(kind, (counts.get(kind) ?? 0) + 1))
    }
  const towns = await store.byId('regions', [...byTown.keys()])
  for (const { _id: town, dutyRobot } of towns.values()) {
    const counts = byTown.get(town)
    if (!dutyRobot || !counts) continue
    const lines = [...counts].map(([kind, count]) => `${todoKinds[kind]}：新来 ${count} 件`)
    await makeMessage(about, { channel: 'dutyGroup', to: town, region: town, words: [...lines, '请打开小程序“等我办的”。'].join('\n') })
  }
}

/** That it is time for the adult's short test, and nothing of how the last one went. */
const tellFamily = async ({ to, due }: Arrival) => {
  if (!to) return
  const person = await store.get('people', to)
  const region = person?.village ?? (await county())?._id
  if (region) await makeMessage(`test-${due / 60_000}`, { channel: 'family', to, region, words: '大人小测到日子了，六条新消息' })
}

/** Each answer once, however often this is begun. */
const tellReporter = async ({ _id }: Arrival) => {
  const code = _id.slice('reply.'.length)
  const report = await store.get('reports', code)
  if (!report || report.replies.length === 0) return
  const message: Pick<Message, 'channel' | 'to' | 'region' | 'words'> = {
    channel: 'reporter',
    to: report.person,
    region: report.region,
    words: '您交的举报有答复了',
  }
  await makeMessage(`reply-${code}-${report.replies.length}`, message)
}

/** The same of legal aid. */
const tellAsker = async ({ _id }: Arrival) => {
  const id = _id.slice('aidReply.'.length)
  const aid = await store.get('aids', id)
  if (!aid || aid.replies.length === 0) return
  await makeMessage(`aid-${id}-${aid.replies.length}`, { channel: 'reporter', to: aid.person, region: aid.region, words: aidAnswered })
}

/** The same of what somebody wrote about the program; its id ends with how many answers there are. */
const tellWriter = async ({ _id }: Arrival) => {
  const [code = '', n = ''] = _id.slice('feedbackReply.'.length).split('.')
  const feedback = await store.get('feedbacks', code)
  const region = (await county())?._id
  if (!feedback || !region || feedback.answers.length < Number(n)) return
  await makeMessage(`feedback-${code}-${n}`, { channel: 'reporter', to: feedback.person, region, words: feedbackAnswered })
}

/** What is told to a person who is no member of staff. */
const answers = { reply: tellReporter, aidReply: tellAsker, feedbackReply: tellWriter, test: tellFamily }
