import type { CSSProperties } from 'react'
import { Heading, Text, View } from '@/ui/elements'
import { Headline } from '@/ui/words'
import { numbers } from '../../types/words/whom-to-call'
import { kindOf } from './alert-kind'
import { type AlertWords, inParts } from './alert-words'
import css from './poster.module.scss'
import type { PosterWords } from './poster-words'

const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length))

/** Letters on A4, in points: as large as keeps each line in one piece. */
const onPaper = (headline: readonly string[], lines: readonly string[]) => {
  const parts = headline.flatMap((line) => line.split(' '))
  return {
    '--large-letters': `${Math.floor(Math.min(90, 160 / headline.length, 500 / (longest(parts) + 0.5)))}pt`,
    '--letters': `${Math.floor(Math.min(34, 500 / longest(lines)))}pt`,
  } as CSSProperties
}

/** A sheet for the notice board, as the picture and the printer have it. */
export const Poster = ({ words: { kind, headline, lines, todo, from, colour } }: { words: PosterWords }) => (
  <View className={`${css.poster} ${css[colour]}`} style={onPaper(headline, lines)} role="group" label="海报">
    <View className={css.kind}>{kind}</View>
    <Heading level={2} className={css.headline} label={headline.join(' ')}>
      {headline.map((line) => (
        <Text key={line} className={css.line} silent>
          {line.split(' ').map((part) => (
            <Text key={part} className={css.part}>
              {part}{' '}
            </Text>
          ))}
        </Text>
      ))}
    </Heading>
    <View className={css.lines}>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
    {todo && <View className={css.todo}>{todo}</View>}
    <Numbers />
    {from && <View className={css.from}>{from}</View>}
  </View>
)

/** The alert on the village's big screen: one sentence and the two numbers. */
export const Slide = ({ alert }: { alert: AlertWords }) => (
  <View className={css.slide} role="group" label="大屏">
    <View>
      {kindOf(alert)} · {alert.source}
    </View>
    <Headline>{inParts(alert.headline)}</Headline>
    <View>{alert.instruction}</View>
    <Numbers />
  </View>
)

export const Numbers = () => (
  <View className={css.numbers}>
    {numbers.map(({ words, number }) => (
      <View key={number}>
        {words} <Text className={css.number}>{number}</Text>
      </View>
    ))}
  </View>
)
