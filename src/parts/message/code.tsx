import { View } from '@/ui/elements'
import css from './message.module.scss'

const side = 15
const corners = [
  [0, 0],
  [0, side - 5],
  [side - 5, 0],
] as const

/** A picture of a code that no camera reads: squares by the words beside it. */
export const Code = ({ of }: { of: string }) => {
  let state = [...of].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2147483647, 7)
  const next = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const dark = (row: number, column: number) => {
    for (const [top, left] of corners) {
      const [y, x] = [row - top, column - left]
      if (y >= 0 && y < 5 && x >= 0 && x < 5) return y === 0 || y === 4 || x === 0 || x === 4 || (y === 2 && x === 2)
    }
    return next() < 0.45
  }
  const rows = Array.from({ length: side }, (_, row) => Array.from({ length: side }, (__, column) => dark(row, column)))
  return (
    <View className={css.code} role="img" label="一个二维码的图样">
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing's rows have no other name
        <View key={row} className={css.cells}>
          {cells.map((is, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor its squares
            <View key={column} className={`${css.cell} ${is ? css.dark : ''}`} />
          ))}
        </View>
      ))}
    </View>
  )
}
