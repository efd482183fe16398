import { View } from '@/ui/elements'
import type { Finding } from '../../../types/entities/finding'
import css from './write.module.scss'

/** What the check found about one field, beside it: red keeps the alert back, amber leaves it to the author. */
export const Findings = ({ all, field }: { all: Finding[]; field: Finding['field'] }) => (
  <>
    {all
      .filter((one) => one.field === field)
      .map(({ level, words, why }) => (
        <View key={`${words} ${why}`} className={level === 'refuse' ? css.refuse : css.warn} role={level === 'refuse' ? 'alert' : 'status'}>
          {level === 'refuse' ? '要改：' : '提醒：'}
          {words && `“${words}”，`}
          {why}
        </View>
      ))}
  </>
)
