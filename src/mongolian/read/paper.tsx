import type { CSSProperties } from 'react'
import { Numbers } from '@/parts/poster'
import { Vertical } from '@/parts/vertical'
import { View } from '@/ui/elements'
import type { MongolianText } from '../../../types/entities/rendering'

/** A4 in millimetres, as much of it as letters should fill, and how much room one takes at 1 mm. */
const room = 180 * 250 * 0.55
const each = 0.5 * 1.7
const [smallest, largest] = [3, 26]

/** Letters as large as one sheet of A4 holds them, in millimetres. */
export const sizeOn = ({ headline, paragraphs }: MongolianText): number => {
  const letters = headline.length * 2 + paragraphs.join('').length
  return Math.min(largest, Math.max(smallest, Math.floor(Math.sqrt(room / (each * letters)))))
}

/** To hang beside the Chinese sheet; under a poster stand the two numbers, which are the same in both. */
export const Paper = ({ text, numbers }: { text: MongolianText; numbers: boolean }) => (
  <View className="paper mongolian-paper" style={{ '--letters': `${sizeOn(text)}mm` } as CSSProperties}>
    <Vertical text={text} />
    {numbers && <Numbers />}
  </View>
)
