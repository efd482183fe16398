import { Text, View } from '@/ui/elements'
import { Headline } from '@/ui/words'
import { kindOf } from './alert-kind'
import { type AlertWords, inParts, standsUntil } from './alert-words'
import css from './poster.module.scss'

/** The alert as a sheet for the notice board, or for a picture of this screen. */
export const Poster = ({ alert }: { alert: AlertWords }) => (
  <View className={css.poster} role="group" label="海报">
    <View className={css.kind}>防骗{kindOf(alert)}</View>
    <Headline>{inParts(alert.headline)}</Headline>
    <View className={css.lines}>
      {alert.lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
    {alert.instruction && <View className={css.todo}>{alert.instruction}</View>}
    <Numbers />
    <View className={css.from}>{standsUntil(alert)}</View>
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

/** On every poster and slide. */
export const numbers = [
  { words: '钱转出去了，马上打', number: '110' },
  { words: '拿不准，问', number: '96110' },
]

const Numbers = () => (
  <View className={css.numbers}>
    {numbers.map(({ words, number }) => (
      <View key={number}>
        {words} <Text className={css.number}>{number}</Text>
      </View>
    ))}
  </View>
)
