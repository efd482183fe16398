import { dayOfYear } from '@/lib/time'
import { presences } from '../../../types/words/meeting'
import type { Meeting } from './to-do'

/** Minutes in lines, as they are read. */
export const linesOf = ({ day, spot, chair, said, ...minutes }: NonNullable<Meeting['minutes']>): string[] => {
  const when = day ? `${dayOfYear(day)}${minutes.held ? '开过了' : '开'}` : '日子还没定'
  const named = (['present', 'excused', 'sitting'] as const).flatMap((key) =>
    minutes[key].length > 0 ? [`${presences[key]}：${minutes[key].join('、')}`] : [],
  )
  return [
    `${when}${spot ? `，${spot}` : ''}${chair ? `，${chair}主持` : ''}`,
    ...named,
    ...(minutes.copies.length > 0 ? [`分送：${minutes.copies.join('、')}`] : []),
    ...(said ? said.split('\n').filter(Boolean) : []),
  ]
}
