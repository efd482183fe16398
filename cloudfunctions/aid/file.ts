import type { Aid } from '../../types/entities/aid'
import { noteLook } from '../_domain/note-look'
import { CallError } from '../_kit/call-error'
import { anyWithin, regionsOf, requireRegion } from '../_kit/region'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { stands } from './forget'

/** One that was handed to an office of this person's. The look is written down before anything is shown, and so is one that is refused. */
export const openAid = async (user: User, id: string, call: 'aid.open' | 'aid.reply', now: number): Promise<Aid> => {
  const aid = await store.get('aids', id)
  if (!aid) throw new CallError('notFound', '没有找到这份申请')
  const { region } = aid
  const refused = !anyWithin([region], regionsOf(user, ['justice']))
  await noteLook({ at: now, person: user.id, call, subject: id, region, ...(refused && { refused }) })
  requireRegion(user, ['justice'], region)
  if (!stands(aid, now)) throw new CallError('notFound', '本人已经撤回，或者过了期限，交来的内容都删掉了')
  return aid
}
