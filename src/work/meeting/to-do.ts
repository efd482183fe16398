import { dayOfYear } from '@/lib/time'
import type { Output } from '../../../types/contract'
import { toWriteInWords } from '../../../types/words/meeting'

export type Meeting = Output<'meeting.open'>

/** What one has not written yet, and what is decided and waits for one's word. */
export const leftFor = ({ mine, parts, measures, before, due }: Meeting) => ({
  parts: mine.filter((one) => !parts.some(({ party, region }) => party === one.party && region === one.region)),
  measures: [...due, ...before, ...measures].filter(({ status, maySettle }) => status === 'open' && maySettle),
})

/** What whoever reads it has to do here, in a sentence or two. */
export const toDo = (meeting: Meeting): string => {
  const { minutes, mayHold } = meeting
  const day = minutes?.day && dayOfYear(minutes.day)
  const when = minutes?.held ? `${day}开过了。` : day ? `${day}开会。` : '还没定哪天开。'
  const { parts: left, measures: due } = leftFor(meeting)
  const said = [
    !minutes?.held && left.length > 0 && `${toWriteInWords(left)}。`,
    due.length > 0 && `有 ${due.length} 条定了的事，办得怎样等您说。`,
    mayHold && !minutes?.day && '定了日子就在最下面写上，开会前一周大家在“等我办的”里会看到。',
    mayHold && minutes?.day && !minutes.held && '开完会，在最下面写谁来了、定了什么。',
  ].filter(Boolean)
  return `${when}${said.length > 0 ? said.join('') : '您没有要写的，往下看就行。'}`
}
