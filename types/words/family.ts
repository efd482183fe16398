/** Who says yes for a child. */
export const guardians = { mother: '妈妈', father: '爸爸', grandparent: '爷爷奶奶、姥姥姥爷', other: '别的监护人' } as const

/** The rules for children as they stand, by the day they were written (content/child-rules.ts): a yes holds for these alone. */
export const childRulesVersion = '2026-12-01'
