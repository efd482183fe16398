import type { Post } from '../../types/entities/seat'
import { roles } from '../../types/words/people'

/** 派出所（白音苏木），网格员（巴彦嘎查、查干嘎查） */
export const postWords = (posts: Post[]): string =>
  [...new Set(posts.map((post) => post.role))]
    .map((role) => [roles[role], posts.filter((post) => post.role === role).map((post) => post.place)] as const)
    .map(([role, places]) => `${role}（${places.length > 3 ? `${places.slice(0, 3).join('、')}等${places.length}处` : places.join('、')}）`)
    .join('，')
