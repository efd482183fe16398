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

/** A labelled place to write. With a `maxLength` it says how much has been written. */
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
      {wrong && (
        <View className={css.wrong} role="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
