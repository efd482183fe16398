import type { Role } from '../../types/entities/person'
import type { Language, Localization } from '../../types/entities/rendering'
import { regionsOf } from '../_kit/region'
import type { User } from '../_kit/user'

/** Whoever ticks: Mongolian only those named for it. */
const reviewers: Record<Language, readonly Role[]> = { mn: ['mongolianReviewer'], zh: ['editor', 'commandRoom'] }

/** Like the library, renderings are the county's, and a cloud holds one: a role in some place is a role for all of them. */
const holds = (user: User, roles: readonly Role[]): boolean => regionsOf(user, roles).length > 0

/** Whether this person is one who ticks what is in a language. */
export const ticks = (user: User, language: Language): boolean => holds(user, reviewers[language])

/** Whether this person is one who ticks it: never what they wrote or recorded themselves. */
export const mayDecide = (user: User, { author, language }: Localization): boolean => author !== user.id && ticks(user, language)
