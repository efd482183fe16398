import type { ReactNode } from 'react'
import { BigButton } from './big-button'
import { Card } from './card'
import { View } from './elements'
import css from './notice.module.scss'

/** A sentence on how things stand. `wrong` interrupts a screen reader, the others wait; `past` is grey. */
export const Notice = ({ kind = 'plain', children }: { kind?: 'plain' | 'good' | 'wrong' | 'past'; children: string }) => (
  <View
    className={`${css.notice} ${css[kind]}`}
    role={kind === 'wrong' ? 'alert' : 'status'}
    live={kind === 'wrong' ? 'assertive' : 'polite'}
  >
    {children}
  </View>
)

/** Shown while the first answer is on its way. */
export const Loading = ({ words = '正在打开…' }: { words?: string }) => (
  <View className={css.loading} role="status" live="polite">
    {words}
  </View>
)

/** Shown when nothing could be loaded: what happened, and a way to try again. */
export const Failed = ({ message, again, children }: { message: string; again: () => void; children?: ReactNode }) => (
  <Card>
    <Notice kind="wrong">{message}</Notice>
    {children}
    <BigButton kind="line" onTap={again}>
      再试一次
    </BigButton>
  </Card>
)
