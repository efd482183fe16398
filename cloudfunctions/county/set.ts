import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

/** Where each setting may stand. */
const levels = {
  ...{ name: ['county'], lines: ['county'], areaCode: ['county'], reopenDays: ['county'], keeping: ['county'] },
  ...{ childOffice: ['county'], localWords: ['county'], justiceOffice: ['county', 'town'], dutyRobot: ['town'] },
}

/** What was taken back has a date and a name as well. */
export const set = define('county.set', async ({ region, values }, { user, now }) => {
  requireRegion(user, ['admin'], region)
  const place = await store.get('regions', region)
  if (!place) throw new CallError('notFound', '没有这个地方')
  const given = Object.entries(values).filter(([, value]) => value !== undefined)
  const misplaced = given.some(([setting]) => !levels[setting as keyof typeof levels].includes(place.level))
  if (misplaced || given.length === 0) throw new CallError('badInput', '这一项不能设在这个地方')
  const changes = given.map(([setting, value]) => [setting, value === null ? _.remove() : _.set(value)])
  const by = given.map(([setting]) => [`set.${setting}`, _.set({ at: now, by: user.id })])
  await store.updateWhere('regions', { _id: region }, Object.fromEntries([...changes, ...by]))
  return {}
})
