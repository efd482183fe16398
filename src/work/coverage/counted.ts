import type { Output } from '../../../types/contract'
import { evidence } from '../../../types/words/evidence'

export type Place = Output<'alert.coverage'>['region']

/** Each level on its own, in the order of what it proves; groups first, people after. */
export const counted: { name: string; of: (place: Place) => string }[] = [
  { name: '登记户数', of: (p) => `${p.households} 户` },
  { name: '要发的群', of: ({ reach }) => `${reach.groups} 个` },
  { name: '没绑定的群', of: ({ reach }) => `${reach.groups - reach.bound} 个` },
  { name: evidence.M1, of: ({ reach }) => `${reach.shared} 个群` },
  { name: evidence.M2, of: ({ reach }) => `${reach.posted} 个群` },
  { name: evidence.M3, of: ({ reach }) => `${reach.confirmed} 个群` },
  { name: evidence.M4, of: ({ reach }) => `${reach.reached} 个群` },
  { name: evidence.M5, of: ({ reach }) => `${reach.opened} 人` },
  { name: evidence.M6, of: ({ reach }) => `${reach.acknowledged} 人` },
  { name: evidence.screens, of: ({ reach }) => `${reach.screens} 处` },
  { name: evidence.screensThemselves, of: ({ reach }) => `${reach.screensThemselves ?? 0} 块` },
]

/** What the answers said; only of the whole place. */
export const answered: typeof counted = [
  { name: '告诉了家里老人', of: ({ reach }) => `${reach.toldElders} 人` },
  { name: '需要帮助', of: ({ reach }) => `${reach.needHelp} 人` },
]
