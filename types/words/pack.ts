/** How long a class is. */
export const cuts = { one: '1分钟', five: '5分钟', ten: '10分钟', thirty: '30分钟' } as const
