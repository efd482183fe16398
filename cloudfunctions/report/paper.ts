import { ownReport } from '../_domain/handed-in'
import { placesOf } from '../_domain/place'
import { define } from '../_kit/define'

export const paper = define('report.paper', async ({ code, secret }, { user }) => {
  const { _id, region, pictures, sounds = [], ...told } = await ownReport(user, code, secret)
  const placeOf = await placesOf([region])
  return { ...told, code: _id, place: placeOf(region), pictures: pictures.map(({ id }) => id), sounds: sounds.map(({ length }) => length) }
})
