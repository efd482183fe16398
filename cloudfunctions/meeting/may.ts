import { meetingScribes } from '../../types/contract/meeting'
import type { Measure } from '../../types/entities/meeting'
import type { Role } from '../../types/entities/person'
import { rateReaders } from '../../types/words/incident'
import { type Party, parties } from '../../types/words/meeting'
import { anyWithin, pathTo, regionsOf, within } from '../_kit/region'
import type { User } from '../_kit/user'

/** Whose part each is. No duty of a company's own exists: the town's desk writes down what companies tell. */
const roles: Record<Party, readonly Role[]> = {
  town: ['commandRoom', 'editor'],
  villages: ['gridWorker'],
  companies: ['commandRoom', 'editor'],
  police: ['police'],
  justice: ['justice'],
}

/** What somebody may bring to the meeting of a place, and for where: for all of it, or for their own place right below. At a county's meeting a town's desk speaks for its villages too. */
export const mayBring = (user: User, region: string): { party: Party; region: string }[] => {
  const depth = pathTo(region).length
  const brings = (party: Party, from: string) => ({ party, region: from })
  return (Object.keys(parties) as Party[]).flatMap((party) => {
    const own = regionsOf(user, roles[party])
    const desks = party === 'villages' && depth === 1 ? regionsOf(user, roles.town).filter((one) => pathTo(one).length === 2) : []
    const inside = [...own, ...desks].filter((one) => within(one, region) && pathTo(one).length === depth + 1)
    const over = own.some((one) => within(region, one)) ? [region] : []
    return [...new Set([...over, ...inside])].sort().map((from) => brings(party, from))
  })
}

/** Whether somebody reads how many cases the place had: whoever reads them under 万人发案比. Others are told what can be said of them, without a count. */
export const readsCounts = (user: User, region: string): boolean => anyWithin([region], regionsOf(user, rateReaders))

export const mayHold = (user: User, region: string): boolean => anyWithin([region], regionsOf(user, meetingScribes))

/** Whoever has the duty that answers for it, and the scribes of the meeting. */
export const maySettle = (user: User, { duty, region }: Pick<Measure, 'duty' | 'region'>): boolean =>
  anyWithin([duty.region], regionsOf(user, [duty.role])) || mayHold(user, region)
