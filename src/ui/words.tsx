import { Heading, Text, View } from './elements'
import type { ElementProps } from './elements-props'
import { phrases } from './phrases'
import css from './words.module.scss'

/** The one largest thing on a screen. Its words break between the parts (a space in the text), never inside one. */
export const Headline = ({ children, level = 2 }: { children: string; level?: 1 | 2 }) => (
  <Heading level={level} className={css.headline} label={children}>
    {children.split(' ').map((part) => (
      <Text key={part} className={`${css.part} ${phrases(part)}`} silent>
        {part}{' '}
      </Text>
    ))}
  </Heading>
)

/** A card's title. */
export const Title = ({ children, level = 2 }: { children: ElementProps['children']; level?: 1 | 2 | 3 }) => (
  <Heading level={level} className={`${css.title} ${phrases(children)}`}>
    {children}
  </Heading>
)

/** A small word that says what kind of thing this is. */
export const Tag = ({ color = 'sky', children }: { color?: 'sky' | 'red' | 'grass' | 'ink'; children: ElementProps['children'] }) => (
  <Text className={`${css.tag} ${css[color]}`}>{children}</Text>
)

/** Lesser facts: when, from whom, until when. */
export const Meta = ({ children }: { children: ElementProps['children'] }) => <View className={css.meta}>{children}</View>

/** A paragraph. */
export const Para = ({ children }: { children: ElementProps['children'] }) => <View className={css.para}>{children}</View>

/** Tag at the left, a lesser fact at the right. */
export const Line = ({ children }: { children: ElementProps['children'] }) => <View className={css.line}>{children}</View>
