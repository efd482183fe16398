import { CallError } from '../_kit/call-error'

const minute = 60_000
/** More than anybody types, less than a machine. */
const most = 20
const asked = new Map<string, number[]>()

/** Slows down who asks without pause. Counted by this running function alone: nothing is written down. */
export const pace = (person: string, now: number) => {
  for (const [id, times] of asked) if ((times[times.length - 1] ?? 0) <= now - minute) asked.delete(id)
  const lately = (asked.get(person) ?? []).filter((at) => at > now - minute)
  if (lately.length >= most) throw new CallError('tooMany', '问得太快了，请过一分钟再问')
  asked.set(person, [...lately, now])
}
