import { localizedOf } from '../_domain/localization'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const poster = define('material.poster', async ({ id }) => {
  const found = await store.get('posters', id)
  if (!found) throw new CallError('notFound', '这张海报已经撤下，换一张吧')
  return { poster: { kind: 'poster', ...found, ...(await localizedOf('poster', found)) } }
})
