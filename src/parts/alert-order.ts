import type { Output } from '../../types/contract'

type Ordered = Pick<Output<'home.today'>['alerts'][number], 'severity' | 'effective'>

const grades: Record<Ordered['severity'], number> = { severe: 0, moderate: 1, minor: 2 }

/** The most severe first; of two alike the newer. */
export const gravestFirst = <A extends Ordered>(alerts: readonly A[]): A[] =>
  [...alerts].sort((a, b) => grades[a.severity] - grades[b.severity] || b.effective - a.effective)

/** What stands for the alerts that are folded away. */
export const moreAlerts = (n: number): string => `还有 ${n} 条预警`
