import { Card } from '@/ui/card'
import { Heading, View } from '@/ui/elements'
import type { MongolianText } from '../../types/entities/rendering'
import css from './vertical.module.scss'

/** Mongolian words as they are read: top to bottom, lines from left to right; a long text goes on to the right. */
export const Vertical = ({ text: { headline, paragraphs } }: { text: MongolianText }) => (
  <Card>
    <View className={css.lines} role="article">
      <Heading level={2} className={css.headline}>
        {headline}
      </Heading>
      {paragraphs.map((paragraph) => (
        <View key={paragraph} className={css.paragraph}>
          {paragraph}
        </View>
      ))}
    </View>
  </Card>
)
