import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { monthInWords } from '../../../figures/in-words'
import type { Meeting } from './to-do'

/** The month before and the one after, where there are such meetings. */
export const Months = ({ data: { month, months }, onMonth }: { data: Meeting; onMonth: (month: string) => void }) => {
  const at = months.indexOf(month)
  const ways = [
    { words: '上一个月', to: at < 0 ? undefined : months[at + 1] },
    { words: '下一个月', to: at > 0 ? months[at - 1] : undefined },
  ]
  return (
    <Row>
      {ways.map(
        ({ words, to }) =>
          to && (
            <BigButton key={words} kind="plain" label={`${words}：${monthInWords(to)}`} onTap={() => onMonth(to)}>
              {words}
            </BigButton>
          ),
      )}
    </Row>
  )
}
