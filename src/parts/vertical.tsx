import { Card } from '@/ui/card'
import { Heading, Text, View } from '@/ui/elements'
import type { MongolianText } from '../../types/entities/rendering'
import css from './vertical.module.scss'

/** Mongolian words as they are read: top to bottom, lines from left to right; a long text goes on to the right, by finger or arrow keys. */
export const Vertical = ({ text: { headline, paragraphs } }: { text: MongolianText }) => (
  <Card>
    <View className={css.lines} role="article" lang="mn-Mong" scrolls>
      <Heading level={2} className={css.headline}>
        <Words words={headline} />
      </Heading>
      {paragraphs.map((paragraph, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and nothing moves
        <View key={i} className={css.paragraph}>
          <Words words={paragraph} />
        </View>
      ))}
    </View>
  </Card>
)

/** Digits of a number that stands upright: one to dial has no more. */
const longest = 6

/** Chinese words and short numbers among the letters stand upright, one sign below the other, so that a number to dial is read at once; where there is no room for it numbers lie. All else lies with the line. */
export const Words = ({ words, numbersLie }: { words: string; numbersLie?: true }) =>
  words.split(/([\u3400-\u9fff]{1,600}|\d{1,600})/).map((part, i) =>
    i % 2 === 1 && !(/^\d/.test(part) && (numbersLie || part.length > longest)) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which stay in their order
      <Text key={i} className={css.upright}>
        {part}
      </Text>
    ) : (
      part
    ),
  )
