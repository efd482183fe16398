import { aidQuestions } from '../aid'

export const aidAskAloud: readonly string[] = [
  '四个问题，看看能帮到哪',
  '点的都只在这部手机里，您不同意，什么都不交',
  ...Object.values(aidQuestions),
]
export const aidMineAloud = '您交给司法所的，办到哪一步，都在这里。什么时候想收回，都能收回。'
export const aidFormAloud =
  '这是法律援助的申请表，案件部分填好了，空着的用笔填。不会写的，把手机拿给司法所的人看，请他们帮着填。以司法所当场给的表为准。'
