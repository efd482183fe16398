import { Input, Text, Textarea, View } from './elements'
import type { InputProps } from './elements-props'
import css from './field.module.scss'

interface Props extends InputProps {
  /** Several lines to write in. */
  long?: boolean
  hint?: string | undefined
  /** Takes more than `maxLength` for who checks the words to say so: nothing that is pasted is cut off unseen. */
  over?: boolean
  /** What must be put right, beside the field it is about. */
  wrong?: string | undefined
}

/** As much as a call takes of one text. */
const longest = 600

/** A labelled place to write. With a `maxLength` it says how much has been written. */
export const Field = ({ long, hint, over, wrong, className, ...input }: Props) => {
  const Writing = long ? Textarea : Input
  const { value, maxLength = 0 } = input
  const tooMany = over && value.length > maxLength
  const atEnd = over && value.length >= longest
  return (
    <View className={`${css.field} ${className ?? ''}`}>
      <View className={css.top}>
        <Text className={css.label} silent>
          {input.label}
        </Text>
        {maxLength > 0 && maxLength < 1000 && (
          <Text className={`${css.count} ${tooMany ? css.wrong : ''}`} silent>
            {value.length} / {maxLength}
          </Text>
        )}
      </View>
      {hint && <View className={css.hint}>{hint}</View>}
      <Writing
        {...input}
        maxLength={over ? longest : input.maxLength}
        className={`${css.box} ${long ? css.long : ''} ${wrong || tooMany ? css.bad : ''}`}
      />
      {atEnd && (
        <View className={css.wrong} live="polite">
          {`太长了，${longest}个字以后的没有放进来`}
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
