import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { findMine } from './mine'
import { writeLists } from './write-lists'

export const save = define('screen.save', async ({ id, after, ...settings }, { user, now }) => {
  await findMine(user, id)
  const version = await store.transaction(async (t) => {
    const { exact: _exact, plays: _plays, sound: _sound, ...latest } = (await t.get('screens', id)) ?? gone()
    if (latest.version !== after) throw new CallError('conflict', '刚刚有人改过这块屏，请看过再改')
    const next = { ...latest, ...settings, version: after + 1 }
    await t.put('screens', next)
    await logDeed(t, { at: now, by: user.id, deed: 'changeScreen', region: latest.region, about: settings.name })
    return next.version
  })
  await writeLists(now)
  return { version }
})

const gone = () => {
  throw new CallError('notFound', '这块屏已经去掉了，请刷新再看')
}
