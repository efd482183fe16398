import { localizedOf, mongolianOf } from '../_domain/localization'
import { toDecide } from '../_domain/to-decide'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { drawingFor } from './drawing'
import { issued } from './issued'

export const poster = define('material.poster', async ({ id }, { now }) => {
  const [found, away] = await Promise.all([store.get('posters', id), toDecide('poster')])
  if (!found || away.includes(id)) throw new CallError('notFound', '这张海报已经撤下，换一张吧')
  const sheet = issued(mongolianOf('poster', found), { told: found.case, code: true }, now)
  const [localized, on, drawing] = await Promise.all([localizedOf('poster', found), sheet, drawingFor(found)])
  return { poster: { kind: 'poster', ...found, ...localized }, issued: on, ...(drawing && { drawing }) }
})
