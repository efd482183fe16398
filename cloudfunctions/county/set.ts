import { isDeepStrictEqual } from 'node:util'
import { settingNames } from '../../types/words/county'
import { logDeed } from '../_domain/audit'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'

/** Where each setting may stand. */
const levels = {
  ...{ name: ['county'], lines: ['county'], areaCode: ['county'], reopenDays: ['county'], keeping: ['county'] },
  ...{
    lookReaders: ['county'],
    childOffice: ['county'],
    localWords: ['county'],
    scriptOrder: ['county'],
    office: ['county'],
    loudspeaker: ['county'],
    justiceOffice: ['county', 'town'],
    dutyRobot: ['county', 'town'],
  },
}

/** What was taken back has a date and a name as well. */
export const set = define('county.set', async ({ region, values, after }, { user, now }) => {
  requireRegion(user, ['admin'], region)
  const given = (Object.entries(values) as [keyof typeof levels, unknown][]).filter(([, value]) => value !== undefined)
  await store.transaction(async (t) => {
    const place = await t.get('regions', region)
    if (!place) throw new CallError('notFound', '没有这个地方')
    const misplaced = given.some(([setting]) => !levels[setting].includes(place.level))
    if (misplaced || given.length === 0) throw new CallError('badInput', '这一项不能设在这个地方')
    const changed = given.filter(([setting, value]) => !isDeepStrictEqual(place[setting] ?? null, value))
    if (changed.length === 0) return
    if (after !== undefined && changed.some(([setting]) => (place.set?.[setting]?.at ?? null) !== after))
      throw new CallError('conflict', '刚才别的管理员也改了这一项。看看上面现在的，再存一次')
    const changes = changed.map(([setting, value]) => [setting, value === null ? _.remove() : _.set(value)])
    const by = changed.map(([setting]) => [`set.${setting}`, _.set({ at: now, by: user.id })])
    await t.change('regions', region, Object.fromEntries([...changes, ...by]))
    const about = changed.map(([setting]) => settingNames[setting]).join('、')
    await logDeed(t, { at: now, by: user.id, deed: 'changeSetting', region, about: about.slice(0, 80) })
  })
  return {}
})
