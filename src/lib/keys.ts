/** Names in the phone's storage that the script in the web's page (src/prerender) uses as well as the program. */
export const preferencesKey = 'preferences'
export const keptPrefix = 'kept.'
/** The day, among the answers kept. */
export const day = 'today'
/** What a family did and met. */
export const familyKey = 'family'
/** The game that was begun. */
export const gameKey = 'quiz'
