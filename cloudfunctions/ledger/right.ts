import type { Told } from '../../types/entities/activity'
import { forms, policeCounts, systemForms } from '../../types/words/ledger'
import { numberedIn } from '../_domain/no-numbers'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf } from '../_kit/day'
import { regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'

/** Throws `badInput` for what no ledger should say: a day to come, a number of somebody's, what only the police or the program know. */
export const requireRight = (told: Told, old: Told | null, user: User, now: number): void => {
  const wrong = wrongIn(told, dateOfDay(dayOf(now)))
  if (wrong) throw new CallError('badInput', wrong)
  const changed = policeCounts.some((count) => told.counts[count] !== old?.counts[count])
  if (changed && regionsOf(user, ['police']).length === 0) throw new CallError('badInput', '劝住了几起、多少钱，由派出所来记')
}

export const wrongIn = ({ day, form, banner, spot, units, lead, note }: Told, today: string): string | undefined => {
  if (day > today) return '这一天还没到，办过了再记'
  if ((systemForms as readonly string[]).includes(form)) return `“${forms[form]}”由系统来记，不用填`
  if (banner && banner.due < day) return '该撤下的那天，不能比挂上的那天早；当天也行'
  if (banner?.down && (banner.down < day || banner.down > today)) return '撤下的那天，不能比挂上的那天早，也不能比今天晚；当天也行'
  const numbered = numberedIn({ 具体在哪: spot, 参加单位: units, 责任人: lead, 备注: note })
  return numbered && `“${numbered}”里有像电话、证件号的数字，去掉再记`
}
