/** What films are made from. */
export const sourceKinds = { tip: '提示', poster: '海报', comic: '漫画' } as const
export type SourceKind = keyof typeof sourceKinds

export interface Chosen {
  kind: SourceKind
  id: string
}
