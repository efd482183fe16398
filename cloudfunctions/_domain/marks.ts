import { fingerprint } from '../_kit/fingerprint'

/** What a person's mark is for: each is another, so that two records of one person cannot be joined. */
type Use = 'reporter' | 'asker' | 'writer' | 'quiz' | 'family' | 'pack' | 'teacher' | 'visitor' | 'message'

/** Stands for a person without telling who. All of them are made here, so that a deletion finds what they stand on. */
export const markOf = (use: Use, person: string): string => fingerprint(use, person)

/** Stands for somebody who reads one alert, or one tip on its way. */
export const readerMark = (about: string, person: string): string => fingerprint('reader', about, person)

/** Stands for somebody who asks by codes. */
export const tryMark = (person: string): string => fingerprint('try', 'person', person)

/** The names under which only one thing at a time is done for a person, and those of which a day has so many places for one. */
export const locksOf = (person: string): string[] => [
  `report.${markOf('reporter', person)}`,
  `aid.${markOf('asker', person)}`,
  `feedback.${markOf('writer', person)}`,
]
export const placesOf = (person: string): string[] => (['quiz', 'family', 'pack'] as const).map((use) => `${use}.${markOf(use, person)}`)
