/** Where in a village a household lies, as neighbours say it. */
export const sides = { east: '东头', west: '西头', south: '南头', north: '北头', middle: '村中间', outside: '村外' } as const

export const houses: Record<string, string> = Object.fromEntries([...'一二三四五六七八九十'].map((n) => [n, `第${n}户`]))
