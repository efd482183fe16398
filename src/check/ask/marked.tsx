import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Text, View } from '@/ui/elements'
import { List } from '@/ui/list'
import { Title } from '@/ui/words'
import type { Answer } from './analyse'
import css from './ask.module.scss'

/** Longer stretches without a mark are folded: on each side of a mark so many letters stay. */
const around = 24
const stretch = 3 * around

/** The text with the words that mattered marked and numbered, and below why. */
export const Marked = ({ text, marks, title }: { text: string; marks: Answer['marks']; title: string }) => {
  const [whole, showWhole] = useState(false)
  const all = pieces(text, marks)
  const short = all.map((piece) => ({ ...piece, words: folded(piece, text.length) }))
  const cut = short.some(({ words }, i) => words !== all[i]?.words)
  return (
    <>
      <Title level={3}>{title}</Title>
      <View className={css.text}>
        {(whole ? all : short).map(({ at, words, number }) => (
          <Text key={at} className={number ? css.mark : undefined}>
            {words}
            {number ? `（${number}）` : ''}
          </Text>
        ))}
      </View>
      {cut && (
        <BigButton kind="plain" onTap={() => showWhole(!whole)}>
          {whole ? '只看要紧的' : '看全部原话'}
        </BigButton>
      )}
      <List ordered items={marks.map(({ from, to, why }) => `“${text.slice(from, to)}”：${why}`)} />
    </>
  )
}

const pieces = (text: string, marks: Answer['marks']) => {
  const cut = marks.flatMap(({ from, to }, i) => [
    { at: marks[i - 1]?.to ?? 0, words: text.slice(marks[i - 1]?.to ?? 0, from), number: 0 },
    { at: from, words: text.slice(from, to), number: i + 1 },
  ])
  const last = marks[marks.length - 1]?.to ?? 0
  return [...cut, { at: last, words: text.slice(last), number: 0 }].filter(({ words }) => words)
}

const folded = ({ at, words, number }: ReturnType<typeof pieces>[number], length: number) => {
  if (number || words.length <= stretch) return words
  const [first, last] = [at === 0, at + words.length === length]
  return `${first ? '' : words.slice(0, around)}…${last ? '' : words.slice(-around)}`
}
