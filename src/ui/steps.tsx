import type { ReactNode } from 'react'
import { Text, View } from './elements'
import css from './steps.module.scss'
import { Title } from './words'

/** What to do, in order. */
export const Steps = ({ children }: { children: ReactNode }) => <View role="list">{children}</View>

/** One step: its number, what to do, and a word or a button below. */
export const Step = ({ number, title, children }: { number: number; title: string; children?: ReactNode }) => (
  <View className={css.step} role="listitem">
    <Text className={css.number} label={`第${number}步`}>
      {number}
    </Text>
    <View className={css.words}>
      <Title>{title}</Title>
      {children}
    </View>
  </View>
)
