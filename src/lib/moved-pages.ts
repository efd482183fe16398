/** Screens that have moved: an address that somebody kept still opens what it opened. The web's router reads the same list (config/index.ts). */
export const movedPages: Record<string, string> = {
  'more/days/index': 'resident/days/index',
  'school/quiz/index': 'family/quiz/index',
}
