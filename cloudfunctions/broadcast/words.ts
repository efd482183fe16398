import type { Alert } from '../../types/entities/alert'

/** What is said of an alert. */
export const alertAloud = ({ headline, lines, instruction, source }: Alert): string =>
  [headline, ...lines, instruction, `这是${source}发的`].map((line) => (/[。！？…]”?$/.test(line) ? line : `${line}。`)).join('')
