import { randomInt } from 'node:crypto'
import { signInWords } from '../../content/sign-in-words'
import { arrived } from '../_domain/arrived'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { smallestOver } from '../_kit/region'
import { requirePhone } from '../_kit/require-phone'
import { requireStandardCode } from '../_kit/standard-code'
import { store } from '../_kit/store'
import { invitationFor } from './find'
import { becomeFirst } from './first'
import { roleOf } from './names'

/** One of two who open the same code at once takes it on: the database judges. */
export const accept = define('staff.accept', async ({ code, name }, { user, now }) => {
  requirePhone(user)
  const all = await invitationFor(user, code, now)
  const [found] = all
  const { _id, role, word: before } = found
  const regions = all.map(({ region }) => region)
  if (found.first) {
    if (found.status === 'active') return {}
    if (!name) throw new CallError('badInput', '请写上您的名字')
    requireStandardCode(name)
    await becomeFirst(found, user.id, name, now)
    return {}
  }
  if (before) return { word: before }
  await arrived({ kind: 'staffAccepted', id: _id, regions }, 'soon', now)
  const word = signInWords[randomInt(signInWords.length)] as string
  return store.transaction(async (t) => {
    const there = await t.get('appointments', _id)
    if (there?.person === user.id && there.word) return { word: there.word }
    if (there?.status !== 'invited') throw new CallError('conflict', '这个邀请刚刚有人用了。请问问发给您的人')
    for (const place of all) await t.change('appointments', place._id, { status: 'accepted', person: user.id, word, changedAt: now })
    await logDeed(t, { at: now, by: user.id, deed: 'accept', region: smallestOver(regions), about: roleOf(there.name, role) })
    return { word }
  })
})
