import { cached } from './cache'
import { day } from './keys'
import { useWaiting } from './outbox'

/** What waits for a grid worker: what the cloud last said, less what was marked on this phone since; `unproven` are cries for help in the second tray, which no badge counts. Nobody else has any. */
export const useTasks = (): { groups: number; helps: number; unproven: number } => {
  const waiting = useWaiting().filter((w) => !w.refused)
  const { groups, helps, unproven = 0 } = cached('home.today', day)?.tasks ?? { groups: 0, helps: 0 }
  const posted = waiting.filter((w) => w.name === 'alert.posted' && (w.input as { posted: boolean }).posted).length
  const helped = waiting.filter((w) => w.name === 'help.done' && (w.input as { done?: boolean }).done !== false).length
  return { groups: Math.max(0, groups - posted), helps: Math.max(0, helps - helped), unproven }
}
