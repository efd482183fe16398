import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Text, View } from '@/ui/elements'
import { List } from '@/ui/list'
import { Para, Title } from '@/ui/words'
import type { Answer } from './analyse'
import css from './ask.module.scss'

/** Longer stretches without a mark are folded: on each side of a mark so many letters stay. */
const around = 24
const stretch = 3 * around

/** The text with the words that mattered marked and numbered, and below why; of a longer text the part where they stand. */
export const Marked = ({ text, part, marks, title }: Pick<Answer, 'part' | 'marks'> & { text: string; title: string }) => {
  const [whole, showWhole] = useState(false)
  const all = pieces(text, marks, { from: 0, to: text.length })
  const short = part ? pieces(text, marks, part) : all.map((piece) => ({ ...piece, words: folded(piece, text.length) }))
  const cut = part !== undefined || short.some(({ words }, i) => words !== all[i]?.words)
  return (
    <>
      <Title level={3}>{title}</Title>
      {part && <Para>话很长，要紧的是这一段：</Para>}
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

/** What stands from `from` up to `to`, cut at the marks, which all lie within. */
const pieces = (text: string, marks: Answer['marks'], { from, to }: NonNullable<Answer['part']>) => {
  const cut = marks.flatMap((mark, i) => {
    const begin = marks[i - 1]?.to ?? from
    return [
      { at: begin, words: text.slice(begin, mark.from), number: 0 },
      { at: mark.from, words: text.slice(mark.from, mark.to), number: i + 1 },
    ]
  })
  const last = marks[marks.length - 1]?.to ?? from
  return [...cut, { at: last, words: text.slice(last, to), number: 0 }].filter(({ words }) => words)
}

const folded = ({ at, words, number }: ReturnType<typeof pieces>[number], length: number) => {
  if (number || words.length <= stretch) return words
  const [first, last] = [at === 0, at + words.length === length]
  return `${first ? '' : words.slice(0, around)}…${last ? '' : words.slice(-around)}`
}
