import { Text, View } from '@/ui/elements'
import { List } from '@/ui/list'
import { Title } from '@/ui/words'
import css from './ask.module.scss'
import type { Answer } from './look'

/** The text with the words that mattered marked and numbered, and below why. */
export const Marked = ({ text, marks }: { text: string; marks: Answer['marks'] }) => (
  <>
    <Title level={3}>哪几句不对劲</Title>
    <View className={css.text}>
      {pieces(text, marks).map(({ at, words, number }) => (
        <Text key={at} className={number ? css.mark : undefined}>
          {words}
          {number ? `（${number}）` : ''}
        </Text>
      ))}
    </View>
    <List ordered items={marks.map(({ from, to, why }) => `“${text.slice(from, to)}”：${why}`)} />
  </>
)

const pieces = (text: string, marks: Answer['marks']) => {
  const cut = marks.flatMap(({ from, to }, i) => [
    { at: marks[i - 1]?.to ?? 0, words: text.slice(marks[i - 1]?.to ?? 0, from), number: 0 },
    { at: from, words: text.slice(from, to), number: i + 1 },
  ])
  const last = marks[marks.length - 1]?.to ?? 0
  return [...cut, { at: last, words: text.slice(last), number: 0 }].filter(({ words }) => words)
}
