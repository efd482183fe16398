import type { CSSProperties } from 'react'
import { Heading, Image, Text, View } from '@/ui/elements'
import { Headline } from '@/ui/words'
import type { MongolianText } from '../../types/entities/rendering'
import { numbers } from '../../types/words/whom-to-call'
import { kindOf } from './alert-kind'
import { type AlertWords, inParts } from './alert-words'
import css from './poster.module.scss'
import { codeWords, type PosterWords } from './poster-words'

const longest = (texts: readonly string[]) => Math.max(1, ...texts.map((text) => text.length))

/** Of the Mongolian columns on A4, in millimetres. */
const columns = { high: 150, wide: 46, largest: 14 }

/** How wide the columns become with letters so large: one is half as long as it is wide, each paragraph begins anew, words are not cut. */
const wideAt = ({ headline, paragraphs }: MongolianText, size: number, high: number): number => {
  const of = (letters: number) => Math.ceil((letters * 0.6 * size) / high)
  return 1.7 * size * (of(headline.length * 1.3) * 1.3 + paragraphs.reduce((sum, { length }) => sum + of(length), 0))
}

/** As large as the columns hold. */
const mongolianLetters = (text: MongolianText, high: number): number => {
  let size = columns.largest
  while (size > 2 && wideAt(text, size, high) > columns.wide) size -= 0.5
  return size
}

/** Letters on A4, in points: as large as keeps each line in one piece. */
const onPaper = ({ headline, lines, mongolian, code, drawing }: PosterWords) => {
  const parts = headline.flatMap((line) => line.split(' '))
  const room = mongolian ? 350 : 500
  /** With a code under it, or a drawing, there is less room for the words. */
  const part = (code ? 0.86 : 1) * (drawing ? 0.74 : 1)
  const high = columns.high * (drawing ? 0.66 : 1)
  return {
    '--large-letters': `${Math.floor(Math.min(90, (160 / headline.length) * part, room / (longest(parts) + 0.5)))}pt`,
    ...(mongolian && { '--columns': `${high}mm`, '--mongolian': `${mongolianLetters(mongolian.text, high).toFixed(1)}mm` }),
    '--letters': `${Math.floor(Math.min(34 * part, room / longest(lines)))}pt`,
  } as CSSProperties
}

/** A sheet for the notice board, as the picture and the printer have it. */
export const Poster = ({ words }: { words: PosterWords }) => {
  const { kind, headline, lines, todo, from, colour, picture, drawing, code, mongolian } = words
  return (
    <View className={`${css.poster} ${css[colour]}`} style={onPaper(words)} role="group" label="海报">
      <View className={css.top}>
        <View className={css.kind}>{kind}</View>
        {picture && <Image className={css.picture} src={picture} alt="" />}
      </View>
      <View className={mongolian ? `${css.both} ${css[mongolian.order]}` : ''}>
        <View className={css.words}>
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
        </View>
        {mongolian && (
          <View className={css.mongolian}>
            <View className={css.mongolianHead}>{mongolian.text.headline}</View>
            {mongolian.text.paragraphs.map((paragraph) => (
              <View key={paragraph}>{paragraph}</View>
            ))}
          </View>
        )}
      </View>
      {drawing && <Image className={css.drawing} src={drawing} alt="" />}
      {todo && <View className={css.todo}>{todo}</View>}
      <Numbers />
      {code ? (
        <View className={css.scan}>
          <Image className={css.code} src={code} alt="村哨小程序码" />
          <View>
            <View>{codeWords}</View>
            {from && <View className={css.from}>{from}</View>}
          </View>
        </View>
      ) : (
        from && <View className={css.from}>{from}</View>
      )}
    </View>
  )
}

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
    <View className={css.call}>
      {numbers.map(({ words, number }) => (
        <View key={number} className={css.one}>
          {words} <Text className={css.number}>{number}</Text>
        </View>
      ))}
    </View>
  </View>
)
