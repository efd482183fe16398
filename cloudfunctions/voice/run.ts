import { hasSpeech } from '../_kit/speech'
import { _, store } from '../_kit/store'
import { gather, gatherAlerts } from './gather'
import { noPlan, planNow } from './plan'
import { speakNext } from './speak'

const hour = 3_600_000
/** How long one run works, and how long it holds the turn: longer than the platform lets it run. */
const span = 35_000
const held = 70_000

/** Looks for words and speaks them, alerts first. Woken by another function it looks through all that is published; by its timer each hour, and each minute for alerts. */
export const run = async (now: number, timer: unknown): Promise<{ spoken: number }> => {
  const plan = await planNow()
  if (plan.version === 0) await store.add('speechPlans', noPlan)
  const over = (from: number) => () => performance.now() - from > span
  const speaks = plan.yes && hasSpeech()
  await gatherAlerts(now)
  const urgent = speaks ? await inTurn(now, () => speakAll(now, true, over(performance.now()))) : 0
  const began = performance.now()
  const looksThrough = timer === undefined || now - plan.gatheredAt > hour
  if (looksThrough && (await gather(now, over(began)))) await store.updateWhere('speechPlans', { _id: 'plan' }, { gatheredAt: now })
  const others = speaks ? await inTurn(now, () => speakAll(now, false, over(began))) : 0
  return { spoken: (urgent ?? 0) + (others ?? 0) }
}

/** One at a time: whoever was killed lets the others wait for a minute. */
const inTurn = async <T>(now: number, work: () => Promise<T>): Promise<T | undefined> => {
  if ((await store.updateWhere('speechPlans', { _id: 'plan', busyUntil: _.lt(now) }, { busyUntil: now + held })) === 0) return undefined
  try {
    return await work()
  } finally {
    await store.updateWhere('speechPlans', { _id: 'plan' }, { busyUntil: 0 })
  }
}

/** Sentences, until there are none, the time is up, the month's cap is reached or the service takes no more. `urgent`: alerts alone. */
const speakAll = async (now: number, urgent: boolean, over: () => boolean): Promise<number> => {
  let spoken = 0
  let others = Number(process.env.SPEECH_A_MINUTE || Number.POSITIVE_INFINITY)
  while (!over()) {
    const done = await speakNext(now, urgent || others <= 0)
    if (!done) break
    spoken += done.sentences
    if (!done.urgent) others -= done.sentences
  }
  return spoken
}
