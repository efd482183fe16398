import { localizedOf, mongolianOf } from '../_domain/localization'
import { toDecide } from '../_domain/to-decide'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { issued } from './issued'

export const slogan = define('material.slogan', async ({ id }, { now }) => {
  const [found, away] = await Promise.all([store.get('slogans', id), toDecide('slogan')])
  if (!found || away.includes(id)) throw new CallError('notFound', '这条标语已经撤下，换一条吧')
  const [localized, on] = await Promise.all([localizedOf('slogan', found), issued(mongolianOf('slogan', found), {}, now)])
  return { slogan: { kind: 'slogan', ...found, ...localized }, issued: on }
})
