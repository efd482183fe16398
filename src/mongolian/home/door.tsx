import type { ReactNode } from 'react'
import { Button, View } from '@/ui/elements'
import { Title } from '@/ui/words'
import css from './home.module.scss'

interface Named {
  /** Its Chinese name: shown where there is no Mongolian, and what a screen reader says. */
  title: string
  mongolian?: string | undefined
}

const Words = ({ title, mongolian }: Named) => (
  <View className={`${css.words} ${mongolian ? css.mongolian : ''}`}>{mongolian ?? title}</View>
)

/** One way on, written from top to bottom: in Mongolian once native writers gave it, else in Chinese. */
export const Door = ({ kind, onTap, title, mongolian }: Named & { kind?: 'alert' | 'danger' | 'aside'; onTap: () => void }) => (
  <Button className={`${css.door} ${kind ? css[kind] : ''}`} label={mongolian ? `${mongolian} ${title}` : title} onTap={onTap}>
    <Words title={title} mongolian={mongolian} />
  </Button>
)

/** Doors side by side, from left to right; `short`: four of them fit beside each other. */
export const Strip = ({ label, short, children }: { label: string; short?: true; children: ReactNode }) => (
  <View className={`${css.strip} ${short ? css.short : ''}`} role="group" label={label}>
    {children}
  </View>
)

/** Doors of one kind under their name, which stands at the left of them as well once it is there in Mongolian. */
export const Section = ({ title, mongolian, children }: Named & { children: ReactNode }) => (
  <>
    <Title>{title}</Title>
    <Strip label={title}>
      {mongolian && (
        <View className={css.name}>
          <Words title={title} mongolian={mongolian} />
        </View>
      )}
      {children}
    </Strip>
  </>
)
