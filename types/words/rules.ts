/** The rules for all as they stand, by the day they were written (content/rules.ts): a consent names the ones it was given under. */
export const rulesVersion = '2026-11-30'
