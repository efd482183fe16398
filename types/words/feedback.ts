/** What somebody may say of the program and of those who run it. */
export const feedbackKinds = { complaint: '投诉', suggestion: '意见' } as const

/** Within so many days the county answers. */
export const feedbackDays = 15

/** What whoever wrote is told; it says nothing of what. */
export const feedbackAnswered = '您写的意见有答复了'
