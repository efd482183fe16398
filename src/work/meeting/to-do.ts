import { dayOfYear } from '@/lib/time'
import type { Output } from '../../../types/contract'
import { parties } from '../../../types/words/meeting'

export type Meeting = Output<'meeting.open'>

/** What whoever reads it has to do here, in a sentence or two. */
export const toDo = ({ mine, parts, minutes, mayHold, measures, before }: Meeting): string => {
  const day = minutes?.day && dayOfYear(minutes.day)
  const when = minutes?.held ? `${day}开过了。` : day ? `${day}开会。` : '还没定哪天开。'
  const left = mine.filter((one) => !parts.some(({ party, region }) => party === one.party && region === one.region))
  const due = [...measures, ...before].filter(({ status, maySettle }) => status === 'open' && maySettle)
  const names = [...new Set(left.map(({ party }) => parties[party]))].join('、')
  const said = [
    !minutes?.held && names && `先写您那一份：${names}。`,
    due.length > 0 && `有 ${due.length} 条定了的事，办得怎样等您说。`,
    mayHold && !minutes?.day && '定了日子就在最下面写上，到时候会提醒大家。',
    mayHold && minutes?.day && !minutes.held && '开完会，在最下面写谁来了、定了什么。',
  ].filter(Boolean)
  return `${when}${said.length > 0 ? said.join('') : '您没有要写的，往下看就行。'}`
}
