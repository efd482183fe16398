import { type Deed, family, holds, keepFamily, yesOf } from '@/lib/family'
import { newId } from '@/lib/new-id'
import { sendLater } from '@/lib/outbox'
import { dropTold, type Told } from '@/lib/told'
import { children } from '../../../types/words/quiz'

/** Stories that stay in a family's list. */
const most = 100

/** Notes on this phone how the act went. It leaves the phone when a grown-up acted and answers are handed in, or a guardian said yes for the child. */
export const keepDeed = ({ id, story, asked, undone }: Told, deed: Deed, now: number): void => {
  const before = family()
  const ours = { ...before, id: before.id || newId('f'), acted: [...before.acted, { story: story._id, at: now, deed }].slice(-most) }
  keepFamily(ours)
  dropTold()
  const yes = yesOf(ours)
  if (story.band in children ? !yes || !holds(yes, now) : !ours.shares) return
  void sendLater(`act.${id}`, 'family.rehearsed', {
    id,
    family: ours.id,
    story: story._id,
    player: story.band,
    deed,
    asked: Math.min(asked, 7),
    undone,
  })
}
