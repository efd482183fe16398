import { playKinds } from '../../types/words/story'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { countyOf } from '../_kit/region'
import { _, store } from '../_kit/store'

const collectionOf = { story: 'stories', pack: 'packs' } as const

export const setPlay = define('manuscript.setPlay', async ({ kind, item, away: why }, { user, now }) => {
  const collection = collectionOf[kind]
  return store.transaction(async (t) => {
    const row = await t.get(collection, item)
    if (!row) throw new CallError('notFound', '没有找到，请刷新再看')
    if (row.away?.why === why) return row.away ? { away: row.away } : {}
    if (row.away && why) throw new CallError('conflict', `同事刚刚撤下了：${row.away.why}`)
    const away = why ? { why, at: now } : undefined
    await t.change(collection, item, { away: away ?? _.remove() })
    const about = `${playKinds[kind]}“${row.title}”`
    await logDeed(t, { at: now, by: user.id, deed: away ? 'takeDown' : 'putBack', region: countyOf(user), about, ...(why && { why }) })
    return away ? { away } : {}
  })
})
