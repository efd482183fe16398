import type { SpeechPlan } from '../../types/entities/voice'
import { hasSpeech } from '../_kit/speech'
import { _, store } from '../_kit/store'
import { countTexts } from './count-texts'
import { gather, gatherAlerts } from './gather'
import { noPlan, planNow } from './plan'
import { speakNext, storageTakes, takeUpAgain } from './speak'

const hour = 3_600_000
/** How long one run begins new work, and how long it holds the turn: longer than the platform lets it run. */
const span = 35_000
const held = 70_000

/** Looks for words and speaks them, alerts first. Woken by another function it looks through all that is published; by its timer each hour, and each minute for alerts. */
export const run = async (now: number, timer: unknown): Promise<{ spoken: number }> => {
  const began = performance.now()
  const over = () => performance.now() - began > span
  if ((await planNow()).version === 0) await store.add('speechPlans', noPlan)
  // whoever is at work now may have looked already: the next minute looks again
  if (timer === undefined) await store.updateWhere('speechPlans', { _id: 'plan' }, { askedAt: now })
  return { spoken: (await inTurn(now, () => work(now, over))) ?? 0 }
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

const work = async (now: number, over: () => boolean): Promise<number> => {
  const plan = await planNow()
  const speaks = plan.yes && hasSpeech() && (plan.trouble !== 'storage' || (await storageTakes()))
  await takeUpAgain(now)
  await gatherAlerts(now)
  const urgent = speaks ? await speakAll(now, true, over) : nothing
  const looks = wantsLook(plan, now)
  if (looks && (await gather(now, plan.gatheredAt > 0, over))) await store.updateWhere('speechPlans', { _id: 'plan' }, { gatheredAt: now })
  const others = speaks ? await speakAll(now, false, over) : nothing
  if (looks || !plan.counts || urgent.turns + others.turns > 0)
    await store.updateWhere('speechPlans', { _id: 'plan' }, { counts: await countTexts() })
  return urgent.spoken + others.spoken
}

/** How many sentences, and how many times a text had its turn. */
interface Done {
  spoken: number
  turns: number
}
const nothing: Done = { spoken: 0, turns: 0 }

const wantsLook = ({ gatheredAt, askedAt = 0 }: SpeechPlan, now: number): boolean => askedAt > gatheredAt || now - gatheredAt > hour

/** Sentences, until there are none, the time is up, the month's cap is reached or something fails. `urgent`: alerts alone; otherwise alerts that come meanwhile go first. */
const speakAll = async (now: number, urgent: boolean, over: () => boolean): Promise<Done> => {
  let [spoken, turns] = [0, 0]
  let others = Number(process.env.SPEECH_A_MINUTE || Number.POSITIVE_INFINITY)
  while (!over()) {
    if (!urgent) await gatherAlerts(now)
    const done = await speakNext(now, urgent || others <= 0)
    if (!done) break
    turns++
    spoken += done.sentences
    if (!done.urgent) others -= done.sentences
  }
  return { spoken, turns }
}
