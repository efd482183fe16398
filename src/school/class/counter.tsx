import { Button, Text, View } from '@/ui/elements'
import css from './class.module.scss'

interface Props {
  /** What is counted, e.g. 说“骗人的”. */
  label: string
  count: number | undefined
  most: number
  onCount: (count: number) => void
}

/** A number with a large − and +; digits on the keyboard write it too (index.tsx). */
export const Counter = ({ label, count, most, onCount }: Props) => (
  <View className={css.counter} role="group" label={label}>
    <Text className={css.counted}>{label}</Text>
    <Button className={css.less} label={`${label}，少一个`} onTap={() => onCount(Math.max(0, (count ?? 0) - 1))}>
      −
    </Button>
    <View className={css.number} role="status" live="polite">
      {count === undefined ? '没数' : `${count} 人`}
    </View>
    <Button className={css.less} label={`${label}，多一个`} onTap={() => onCount(Math.min(most, (count ?? 0) + 1))}>
      +
    </Button>
  </View>
)
