import type { aidParts, aidWhom } from '../../../types/words/aid'

/** As the office says what the person chose in their own words. */
export const whomHere = { self: '本人', family: '家里人', child: '孩子' } satisfies Record<keyof typeof aidWhom, string>
export const partsHere = { answers: '几个问题的回答', name: '称呼', phone: '电话', story: '事情的经过' } satisfies Record<
  keyof typeof aidParts,
  string
>
