/** A quiz item carries them in parts: each wording of its message, and the answer. */
export const quizPart = (item: string, variant?: number): string => `${item}_${variant === undefined ? 'why' : variant + 1}`
/** The same of a story: each of its places. */
export const storyPart = (story: string, node: string): string => `${story}_${node}`
