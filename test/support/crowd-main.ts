/** `local/` with a crowd: 3,000 people in 40 village groups of one county, besides the usual villagers. */
import config from '../../config/local'
import { run } from '../../local/run'
import { groupsOfCrowd, membersOf } from './crowd-people'

void run({
  ...config,
  villagers: [...config.villagers, ...groupsOfCrowd.flatMap((g) => membersOf(g).map((openid) => ({ openid, name: openid, note: '' })))],
  groups: [...config.groups, ...groupsOfCrowd.map((g) => ({ opengid: `og-${g}`, name: g, members: membersOf(g) }))],
})
