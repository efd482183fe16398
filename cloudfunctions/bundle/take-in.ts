import type { Intake } from '../../types/entities/bundle'
import { bundleName, bundleSteps } from '../../types/words/bundle'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { countyOf } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { carryOut } from './carry-out'
import type { Step, StepName } from './plan'
import { planned } from './planned'

/** So many a call, and a transaction. */
const most = 200
const together = 20

/** What is done already is the same by the next plan: whoever goes on after a break, or takes the same file in again, does nothing twice. */
export const takeIn = define('bundle.takeIn', async ({ id }, { user, now }) => {
  const { from, steps, pictures } = await planned(id)
  const counts = await begun(id, steps, user, now)
  const left = steps.filter(({ step }) => step !== 'same' && step !== 'away')
  const turn = left.slice(0, most)
  for (let n = 0; n < turn.length; n += together) await carryOut(turn.slice(n, n + together), { from, pictures, user, now })
  return { left: left.length - turn.length, counts }
})

/** Enters what it is about to do, once, before any of it is done; so the log has it whatever breaks off. */
const begun = async (id: string, steps: Step[], user: User, now: number): Promise<NonNullable<Intake['counts']>> =>
  store.transaction(async (t) => {
    const intake = await t.get('intakes', id)
    if (!intake?.from) throw new CallError('notFound', '这个内容包已经不在了，请重新放一次')
    if (intake.counts) return intake.counts
    const counts = counted(steps)
    await t.change('intakes', id, { takenAt: now, by: user.id, counts })
    await logDeed(t, {
      ...{ at: now, by: user.id, deed: 'takeInBundle', region: countyOf(user), about: bundleName(intake.from) },
      why: inWords(counts),
    })
    return counts
  })

const counted = (steps: Step[]) => {
  const counts: Partial<Record<StepName, number>> = {}
  for (const { step } of steps) counts[step] = (counts[step] ?? 0) + 1
  return counts
}

const inWords = (counts: Partial<Record<StepName, number>>): string =>
  (Object.keys(bundleSteps) as StepName[])
    .filter((step) => counts[step])
    .map((step) => `${bundleSteps[step]}：${counts[step]}份`)
    .join('；') || '里面没有能放的'
