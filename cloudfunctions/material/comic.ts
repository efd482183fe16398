import { localizedOf, mongolianOf } from '../_domain/localization'
import { toDecide } from '../_domain/to-decide'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { issued } from './issued'

export const comic = define('material.comic', async ({ id }, { now }) => {
  const [found, away] = await Promise.all([store.get('comics', id), toDecide('comic')])
  if (!found || away.includes(id)) throw new CallError('notFound', '这篇漫画已经撤下，换一篇吧')
  const sheet = issued(mongolianOf('comic', found), { told: found.case }, now)
  const [localized, on] = await Promise.all([localizedOf('comic', found), sheet])
  return { comic: { kind: 'comic', ...found, ...localized }, issued: on }
})
