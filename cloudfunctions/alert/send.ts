import { forbiddenContacts } from '../../content/allow-list'
import type { Region } from '../../types/domain'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { addOnce } from '../_kit/once'
import { pathTo, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

const longest = 90 * 86_400_000
const taken = '这条预警的编号已被使用，请返回再写一次'

/** The dispatches go first: once the alert is there, so are all its tasks, however often this was interrupted. */
export const send = define('alert.send', async ({ id, villages, ...words }, { user, now }) => {
  for (const village of villages) requireRegion(user, ['gridWorker'], village)
  const before = await store.get('alerts', id)
  if (before && before.sender !== user.id) throw new CallError('conflict', taken)
  if (!before) check(words, now)
  const source = before ? before.source : await sourceOf(villages)
  const alert = before ?? {
    ...words,
    _id: id,
    msgType: 'Alert' as const,
    regions: [...new Set(villages)],
    source,
    sender: user.id,
    effective: now,
  }
  const groups = await store.list('groups', { village: _.in(alert.regions) })
  if (groups.length === 0) throw new CallError('badInput', '这些村还没有登记微信群，请先登记再发')
  await Promise.all(groups.map((g) => store.add('dispatches', { _id: `${id}.${g._id}`, alert: id, group: g._id, village: g.village })))
  await addOnce('alerts', alert, 'sender', taken)
  return { id, groups: groups.length }
})

const check = (words: { headline: string; lines: string[]; instruction: string; expires: number }, now: number) => {
  if (words.expires <= now) throw new CallError('badInput', '失效时间已经过了，请改到以后')
  if (words.expires > now + longest) throw new CallError('badInput', '失效时间最远九十天，请改近一些')
  const forbidden = forbiddenContacts([words.headline, ...words.lines, words.instruction].join('\n'))
  if (forbidden.length > 0)
    throw new CallError('badInput', `预警里不能有这些号码或网址：${forbidden.join('、')}，请删掉，要留电话就写110或96110`)
}

/** The smallest place that holds all the villages. */
const sourceOf = async (villages: string[]) => {
  const [path = [], ...others] = villages.map(pathTo)
  const known = await store.list('regions', { _id: _.in([...path, ...villages]) })
  const unknown = villages.find((v) => !known.some((r: Region) => r._id === v))
  if (unknown) throw new CallError('badInput', '有的村不在名单里，请重新选')
  const shared = path.filter((region) => others.every((other) => other.includes(region))).at(-1)
  return `网格员 · ${known.find((r) => r._id === shared)?.name ?? ''}`
}
