import type { Help } from '../../types/entities/help'
import { arrived } from '../_domain/arrived'
import { inFirstTray } from '../_domain/first-tray'
import { CallError } from '../_kit/call-error'
import { oneAtATime } from '../_kit/one-at-a-time'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'

/** A task for whoever is responsible for the person's village. It says who asks only in words of their own. Whoever nobody vouches for is heard too, in one tray or the other. */
export const askForHelp = async (help: Omit<Help, 'village'>, user: User): Promise<void> => {
  const village = user.person?.village
  if (!village) throw new CallError('badInput', '请先在“我的”里选好您的村，网格员才能来帮您')
  const there = await store.get('helps', help._id)
  if (there && there.reader !== help.reader) throw new CallError('conflict', '请再点一次')
  if (there) return
  await oneAtATime(`help.${help.reader}`, help.at, async (t) => {
    const own = await store.list('helps', { reader: help.reader })
    if (own.some(({ _id }) => _id === help._id)) return
    if (own.some(({ doneAt }) => !doneAt)) throw new CallError('conflict', '已经告诉网格员了，请等一等；急事请打110')
    const proven = await inFirstTray(user, `help.${village}`, help.at)
    if (proven) await arrived({ kind: 'help', id: help._id, regions: [village] }, 'now', help.at, t)
    await t.add('helps', { ...help, village, ...(!proven && { unproven: true }) })
  })
}
