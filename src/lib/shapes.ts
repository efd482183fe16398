/** What something stored may be taken for. What lies on a phone can be torn, or from another program: it is looked at before it is used. */
export type Thing = Record<string, unknown>

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string')
export const areThings = (value: unknown): value is Thing[] => Array.isArray(value) && value.every(isThing)

/** `whole` with those fields of something stored that are of the same kind; fields it does not have are left out. */
export const fitting = <T extends object>(whole: T, stored: Thing): T =>
  Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, sameKind(value, stored[name]) ? stored[name] : value])) as T

const sameKind = (one: unknown, other: unknown) =>
  typeof one === typeof other && other !== null && Array.isArray(one) === Array.isArray(other)
