/** For whom legal aid is asked. */
export const aidWhom = { self: '我自己', family: '我的家里人', child: '我家孩子' } as const

/** What decides, by the law's own lines (法律援助法 22, 25, 29, 31, 41, 42). */
export const aidAnswers = {
  victim: '自己或家里人是被骗的人',
  suspect: '孩子被公安机关问话、怀疑参与了诈骗',
  poor: '家里经济困难',
  minor: '没有固定生活来源的未成年人',
  elder: '没有固定生活来源的老年人',
  disabled: '没有固定生活来源的残疾人',
  relief: '在领社会救助、司法救助或优待抚恤',
  filed: '派出所已经立案',
} as const

/** By the law's clocks: 7 days to examine, what is missing told once, 3 days to assign, an objection answered in 5 (法律援助法 43, 49). */
export const aidStatuses = {
  received: '已收到',
  missing: '等您补材料',
  examining: '正在审查',
  granted: '决定给予援助',
  assigned: '已指派律师',
  refused: '决定不给予援助',
  objected: '您提了异议',
  advised: '已答复咨询',
  closed: '已办结',
  withdrawn: '本人撤回',
} as const

/** Days, by the law: from the day after. */
export const aidClocks = { examine: 7, assign: 3, objection: 5 } as const

/** Days for which what was handed over is kept: while nobody takes it up, after its end, and when nothing happens to it any more. */
export const aidKept = { untaken: 30, closed: 30, still: 180 } as const

/** What may be handed over; each is chosen by itself. */
export const aidParts = { answers: '刚才几个问题的回答', name: '怎么称呼您', phone: '您的电话', story: '事情的经过' } as const
