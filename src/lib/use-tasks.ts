import { cached } from './cache'
import { day } from './keys'
import { useWaiting } from './outbox'

/** What waits for a member of staff: what the cloud last said, less what was marked on this phone since. */
export const useTasks = (): { groups: number; helps: number; returned: number } => {
  const waiting = useWaiting().filter((w) => !w.refused)
  const { groups, helps, returned = 0 } = cached('home.today', day)?.tasks ?? { groups: 0, helps: 0 }
  const posted = waiting.filter((w) => w.name === 'alert.posted' && (w.input as { posted: boolean }).posted).length
  const helped = waiting.filter((w) => w.name === 'help.done').length
  return { groups: Math.max(0, groups - posted), helps: Math.max(0, helps - helped), returned }
}
