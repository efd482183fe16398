import { Text } from './elements'
import css from './words.module.scss'

/** A text with some of its characters marked, by a line and weight beside colour. */
export const Marked = ({ text, spans = [] }: { text: string; spans?: readonly (readonly [from: number, to: number])[] | undefined }) => (
  <>
    {spans.map(([from, to], i) => (
      <Text key={from}>
        {text.slice(spans[i - 1]?.[1] ?? 0, from)}
        <Text className={css.mark}>{text.slice(from, to)}</Text>
      </Text>
    ))}
    {text.slice(spans[spans.length - 1]?.[1] ?? 0)}
  </>
)
