import type { Showing } from '../../types/entities/showing'
import { toDecide } from '../_domain/to-decide'
import { wordingOf } from '../_domain/wording-of'
import { beside } from '../_kit/beside'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { anyWithin, regionsOf } from '../_kit/region'
import { _, store } from '../_kit/store'
import { collectionOfMaterial } from './as-materials'
import { longest } from './issued'
import { noteShown } from './note'
import { requireOwnScreen } from './own-screen'
import { most } from './standing'

export const show = define('material.show', async (asked, { user, now }) => {
  const { region, spot, kind, item } = asked
  requireOwnScreen(user, region)
  const { what, latest, said } = await published(asked, regionsOf(user, ['screenOperator']), now)
  const until = Math.min(asked.until, latest)
  if (until <= now) throw new CallError('badInput', '取下来的日子要在今天以后')
  if ((await store.count('showings', { region, downAt: _.exists(false) })) >= most)
    throw new CallError('conflict', `这里记着放了${most}样，先把取下来的记上`)
  const _id = fingerprint('showing', region, spot, kind, item).slice(0, 32)
  await store.transaction(async (t) => {
    const there = await t.get('showings', _id)
    const at = there && there.downAt === undefined ? there.at : now
    await t.put('showings', { _id, region, spot, kind, item, what, at, until, ...(said && { said }) })
  })
  await beside('material.note', noteShown({ region, spot, kind }, now))
  return { id: _id }
})

type Asked = Pick<Showing, 'region' | 'kind' | 'item'>

/** How a thing is called, and until when it may be up. Throws `notFound` for what is not published, or not for this place; `conflict` for an alert for another `own` place. */
const published = async (
  { region, kind, item }: Asked,
  own: string[],
  now: number,
): Promise<{ what: string; latest: number; said?: string }> => {
  const gone = () => new CallError('notFound', '这一样已经撤下，换一样吧')
  if (kind === 'alert') {
    const alert = await store.get('alerts', item)
    const holds = alert?.status === 'inForce' && alert.msgType !== 'Cancel' && alert.expires > now && anyWithin(own, alert.regions)
    if (!alert || !holds) throw new CallError('notFound', '这条预警过期或者撤下了，不要放')
    if (!anyWithin([region], alert.regions)) throw new CallError('conflict', '这条预警不是发给这个地方的，在“在哪个地方”里换一个')
    return { what: alert.headline, latest: alert.expires }
  }
  const [row, away] = await Promise.all([store.get(collectionOfMaterial[kind], item), toDecide(kind)])
  if (!row || away.includes(item)) throw gone()
  const what = 'headline' in row ? row.headline.join('') : 'title' in row ? row.title : row.text
  return { what, latest: now + longest, said: wordingOf(row) }
}
