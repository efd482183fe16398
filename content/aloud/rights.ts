import { feedbackDays } from '../../types/words/feedback'
import { keptKinds } from '../../types/words/kept'

/** What is kept of somebody, without what is theirs alone. */
export const keptAloud = (kinds: readonly (keyof typeof keptKinds)[]): string[] => [
  '村哨记着您什么，都在这里。能看，能带走，能改，能全部删掉',
  ...kinds.flatMap((kind) => {
    const { title, what, why, until } = keptKinds[kind]
    return [title, what, `做什么用：${why}`, `放多久：${until}`]
  }),
]

export const feedbackAloud = `对村哨、对办事的人有意见，写在这里。旗县的管理员看，${feedbackDays}天里答复。刚被骗了，别在这里写，马上打110。`
