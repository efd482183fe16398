/** The parts of a month's bulletin (通报), in its order. */
export const bulletinSections = {
  correction: '更正',
  cases: '发案情况',
  done: '宣传防范工作',
  tricks: '新登的案例',
  next: '下一步工作',
} as const
export type BulletinSection = keyof typeof bulletinSections

export const bulletinStates = { draft: '还在写', toApprove: '等着审', issued: '签发了' } as const

/** Letters in it at most: 专项文件 of a body like this are held to that. */
export const mostLetters = 4000
