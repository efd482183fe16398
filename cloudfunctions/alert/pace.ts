import { CallError } from '../_kit/call-error'
import { _, store } from '../_kit/store'

const day = 86_400_000
/** Less than a page of the desk, so that one person's alerts never fill it; more than anybody has waiting on the worst of days. */
const mostWaiting = 20
/** The tips one person sends in a day and a night; a village gets one or two a week. */
const mostTips = 20

/** Throws `tooMany` when this many alerts of one author already wait to be read. */
export const requireRoomToSubmit = async (sender: string): Promise<void> => {
  if ((await store.count('alerts', { sender, status: 'submitted' })) >= mostWaiting)
    throw new CallError('tooMany', `您有 ${mostWaiting} 条还在等审核，等同事看过几条再交。这条先留着，不会丢`)
}

/** Throws `tooMany` after this many tips in a day. */
export const requireRoomForTip = async (sender: string, now: number): Promise<void> => {
  if ((await store.count('sendings', { sender, effective: _.gt(now - day) })) >= mostTips)
    throw new CallError('tooMany', `这一天已经发了 ${mostTips} 条小知识，群里看不过来了，明天再发`)
}
