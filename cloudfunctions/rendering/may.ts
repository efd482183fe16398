import type { Role } from '../../types/entities/person'
import type { Language, Localization } from '../../types/entities/rendering'
import { CallError } from '../_kit/call-error'
import { pathTo, regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'

/** Whoever writes and records. */
export const writers = ['editor', 'commandRoom', 'mongolianReviewer'] as const satisfies Role[]
/** Whoever ticks: Mongolian only those named for it. */
const reviewers: Record<Language, readonly Role[]> = { mn: ['mongolianReviewer'], zh: ['editor', 'commandRoom'] }

const counties = (user: User, roles: readonly Role[]): string[] => [
  ...new Set(regionsOf(user, roles).map((region) => pathTo(region)[0] as string)),
]

/** The counties for whose content this person writes: like the library, renderings are a county's. */
export const desksOf = (user: User): string[] => counties(user, writers)

/** Throws `forbidden` for another county's. */
export const requireDesk = (user: User, { region }: Pick<Localization, 'region'>): void => {
  if (!desksOf(user).includes(region)) throw new CallError('forbidden', '这一份不归您这里管')
}

/** Whether this person is one who ticks it: never what they wrote or recorded themselves. */
export const mayDecide = (user: User, { author, language, region }: Localization): boolean =>
  author !== user.id && counties(user, reviewers[language]).includes(region)
