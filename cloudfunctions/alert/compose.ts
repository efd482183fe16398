import { forbiddenContacts } from '../../content/allow-list'
import type { Input } from '../../types/contract'
import type { Alert } from '../../types/domain'
import { CallError } from '../_kit/call-error'
import { pathTo } from '../_kit/region'
import { _, store } from '../_kit/store'

const longest = 90 * 86_400_000

/** The alert as residents will get it, in force from now. Throws `badInput` for what must not go out. */
export const compose = async ({ id, villages, ...words }: Input<'alert.send'>, sender: string, now: number): Promise<Alert> => {
  if (words.expires <= now) throw new CallError('badInput', '失效时间已经过了，请改到以后')
  if (words.expires > now + longest) throw new CallError('badInput', '失效时间最远九十天，请改近一些')
  const forbidden = forbiddenContacts([words.headline, ...words.lines, words.instruction].join('\n'))
  if (forbidden.length > 0)
    throw new CallError('badInput', `预警里不能有这些号码或网址：${forbidden.join('、')}，请删掉，要留电话就写110或96110`)
  if (words.case && !(await store.get('cases', words.case))) throw new CallError('badInput', '选的案例找不到了，请重新选一个，或者不选')
  const source = `网格员 · ${await nameOf(villages)}`
  return { ...words, _id: id, msgType: 'Alert', regions: [...new Set(villages)], source, sender, effective: now }
}

/** The smallest place that holds all the villages. */
const nameOf = async (villages: string[]) => {
  const [path = [], ...others] = villages.map(pathTo)
  const known = await store.list('regions', { _id: _.in([...path, ...villages]) })
  if (!villages.every((v) => known.some((r) => r._id === v))) throw new CallError('badInput', '有的村不在名单里，请重新选')
  const shared = path.filter((region) => others.every((other) => other.includes(region))).at(-1)
  return known.find((r) => r._id === shared)?.name ?? ''
}
