/** The document of a person's wish to be told of the next short test: one a person. */
export const reminderOf = (openid: string): string => `test.${openid}`
