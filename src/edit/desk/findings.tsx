import { View } from '@/ui/elements'
import type { ManuscriptFinding } from '../../../types/entities/finding'
import css from './desk.module.scss'

/** What the check found: red keeps the manuscript back, amber leaves it to the author. */
export const Findings = ({ all, named }: { all: ManuscriptFinding[]; named?: (field: string) => string }) => (
  <>
    {all.map(({ level, field, words, why }) => (
      <View
        key={`${field} ${words} ${why}`}
        className={level === 'refuse' ? css.refuse : css.warn}
        role={level === 'refuse' ? 'alert' : 'status'}
      >
        {level === 'refuse' ? '要改：' : '提醒：'}
        {named && `${named(field)}，`}
        {words && `“${words}”，`}
        {why}
      </View>
    ))}
  </>
)
