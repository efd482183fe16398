import { Input, Text, Textarea, View } from './elements'
import type { InputProps } from './elements-props'
import css from './field.module.scss'

interface Props extends InputProps {
  /** Several lines to write in. */
  long?: boolean
  hint?: string | undefined
  /** How much there should be, where more may be written. */
  of?: number | undefined
  /** What must be put right, beside the field it is about. */
  wrong?: string | undefined
}

/** Beyond this a phone takes no more letters, also of what is pasted, and says nothing of it. Numbers and codes have their own length. */
const isFull = ({ maxLength = 0, value, type = 'text' }: InputProps): boolean =>
  type === 'text' && maxLength >= 8 && value.length >= maxLength

/** A labelled place to write. With a `maxLength` it says how much has been written, and that no more goes in. */
export const Field = ({ long, hint, of, wrong, className, ...input }: Props) => {
  const Writing = long ? Textarea : Input
  const most = of ?? input.maxLength
  return (
    <View className={`${css.field} ${className ?? ''}`}>
      <View className={css.top}>
        <Text className={css.label} silent>
          {input.label}
        </Text>
        {most && most < 1000 && (
          <Text className={css.count} silent>
            {input.value.length} / {most}
          </Text>
        )}
      </View>
      {hint && <View className={css.hint}>{hint}</View>}
      <Writing {...input} className={`${css.box} ${long ? css.long : ''} ${wrong ? css.bad : ''}`} />
      {!wrong && !of && isFull(input) && (
        <View className={css.hint} role="status">
          {`写满 ${input.maxLength} 个字了，再多的放不进来`}
        </View>
      )}
      {wrong && (
        <View className={css.wrong} role="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
