/** A whole county on top of the demonstration one: 13 towns, 171 villages, 2,020 groups; 高娃 of its command room. For tests and benches, never seeded. */
import type { Input } from '../../types/contract'
import type { Group } from '../../types/entities/group'
import type { Region } from '../../types/entities/region'
import type { Local } from './local'

const family = '东西南北上下前后大小新老'
const kinds = ['河', '梁', '沟', '营子', '泉', '滩', '甸', '井', '坡', '桥', '林', '台', '湾', '原']

const towns: Region[] = [...family].map((name, i) => ({ _id: `anhe/town${i}`, name: `${name}山镇`, level: 'town', households: 2800 }))
export const villages: Region[] = towns.flatMap((town) =>
  kinds.map((kind, i) => ({ _id: `${town._id}/v${i}`, name: `${town.name[0]}${kind}村`, level: 'village' as const, households: 200 })),
)
const groups: Group[] = villages.flatMap((village, v) =>
  Array.from({ length: 12 }, (_group, i) => ({
    _id: `county-${v}-${i}`,
    village: village._id,
    name: `${village.name} ${i + 1}组村民群`,
    ...(i % 3 > 0 && { opengid: `og-county-${v}-${i}` }),
  })),
)

/** What the county's police write to all of it. */
export const countyAlert = (id: string): Input<'alert.save'> => ({
  id,
  regions: ['anhe'],
  submit: true,
  severity: 'severe',
  type: 'farming',
  audiences: [],
  headline: '有人冒充收羊老板',
  lines: ['先要定金'],
  instruction: '先打96110问问',
  expires: Date.now() + 86_400_000 * 9,
})

/** Adds it to a database that has the usual ones. */
export const fillCounty = async (local: Local): Promise<void> => {
  const db = local.sdk().database()
  await db.collection('regions').add([...towns, ...villages])
  for (let n = 0; n < groups.length; n += 500) await db.collection('groups').add(groups.slice(n, n + 500))
  await db
    .collection('people')
    .doc('gaowa')
    .update({ grants: [{ role: 'commandRoom', region: 'anhe' }] })
}
