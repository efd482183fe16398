/** Of which place and month it is said, and when. */
export interface Of {
  region: string
  month: string
  now: number
}
