import { localizedOf } from '../_domain/localization'
import { toDecide } from '../_domain/to-decide'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const poster = define('material.poster', async ({ id }) => {
  const [found, away] = await Promise.all([store.get('posters', id), toDecide('poster')])
  if (!found || away.includes(id)) throw new CallError('notFound', '这张海报已经撤下，换一张吧')
  return { poster: { kind: 'poster', ...found, ...(await localizedOf('poster', found)) } }
})
