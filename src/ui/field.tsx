import { Input, Text, Textarea, View } from './elements'
import type { InputProps } from './elements-props'
import css from './field.module.scss'

interface Props extends InputProps {
  /** Several lines to write in. */
  long?: boolean
  hint?: string | undefined
  /** Takes more than `maxLength` and says how much: nothing that is pasted is cut off unseen. */
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
  const tooMany = over ? value.length - maxLength : 0
  const atEnd = over && value.length >= longest
  return (
    <View className={`${css.field} ${className ?? ''}`}>
      <View className={css.top}>
        <Text className={css.label} silent>
          {input.label}
        </Text>
        {maxLength > 0 && maxLength < 1000 && (
          <Text className={`${css.count} ${tooMany > 0 ? css.wrong : ''}`} silent>
            {value.length} / {maxLength}
          </Text>
        )}
      </View>
      {hint && <View className={css.hint}>{hint}</View>}
      <Writing
        {...input}
        maxLength={over ? longest : input.maxLength}
        className={`${css.box} ${long ? css.long : ''} ${wrong || tooMany > 0 ? css.bad : ''}`}
      />
      {tooMany > 0 && (
        <View className={css.wrong} live="polite">
          {atEnd ? `太长了，${longest}个字以后的没有放进来` : `多了${tooMany}个字`}
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
