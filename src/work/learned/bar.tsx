import { View } from '@/ui/elements'
import css from './learned.module.scss'

/** A share on a line of ten: the interval, and the figure within it. The words beside it say the same. */
export const Bar = ({ mean, low, high, good }: { mean: number; low: number; high: number; good: boolean }) => (
  <View className={css.track} silent>
    <View
      className={`${css.range} ${good ? '' : css.wrongly}`}
      style={{ left: `${low * 100}%`, width: `${Math.max(1, (high - low) * 100)}%` }}
    />
    <View className={css.dot} style={{ left: `${mean * 100}%` }} />
  </View>
)
