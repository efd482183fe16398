import type { Output } from '../../../types/contract'
import { occasions } from '../../../types/words/quiz'

export type Band = Output<'quiz.learned'>['bands'][number]
export type Time = Band['times'][number]
export type Said = Time['hits']
type Figure = Exclude<Said, string>
export type Measure = 'hits' | 'alarms'

const verbs = { hits: '认出', alarms: '冤枉' } as const

/** Of ten messages, to a tenth: people count messages and not percent. */
export const inTen = (share: number): string => (share * 10).toFixed(1)

export const rangeInTen = ({ low, high }: { low: number; high: number }): string => `${inTen(low)}–${inTen(high)}`

export const figureInWords = (figure: Figure, measure: Measure): string =>
  `${verbs[measure]} ${inTen(figure.mean)} 条上下（${rangeInTen(figure)}）`

/** Why there is no figure. */
export const silence = (why: string, { due, back, occasion }: Time): string => {
  if (due === 0) return '还没到时候'
  if (why === 'left') return '回来的太少，没回来的记得多少没法猜，不出数'
  if (why === 'unclear') return '照这些答案算不出可靠的数，不出数'
  return occasion === 'first' || back === 0 ? '不到十家，不出数' : `回来的有 ${back} 家，不到十家，不出数`
}

export const cameBack = ({ occasion, due, back }: Time): string =>
  occasion === 'first' ? `${back} 家` : due === 0 ? '还没有到日子的' : `到日子的 ${due} 家，回来 ${back} 家`

/** Against the first game; where nothing can be told apart it says so. */
export const changeInWords = ({ change }: Figure, measure: Measure): string | undefined => {
  if (!change) return undefined
  if (change.low <= 0 && change.high >= 0) return '和第一次比，看不出差别'
  const [low, high] = [Math.abs(change.low), Math.abs(change.high)].sort((a, b) => a - b) as [number, number]
  return `比第一次${change.by > 0 ? '多' : '少'}${verbs[measure]} ${inTen(Math.abs(change.by))} 条（${rangeInTen({ low, high })}）`
}

/** What no answer shows: those who stayed away may have forgotten more than those who came. */
export const unseenInWords = ({ due, back, occasion }: Time, measure: Measure): string | undefined => {
  if (occasion === 'first' || back === due) return undefined
  const by = inTen((1 - back / due) / 10)
  return `没回来的要是每 10 条又${measure === 'hits' ? '少认出' : '多冤枉'} 1 条，这个数就要${measure === 'hits' ? '低' : '高'} ${by} 条`
}

/** What those who came back would have been taken for alone. */
export const leavingInWords = ({ mean, plain }: Figure, { occasion }: Time, measure: Measure): string | undefined => {
  if (occasion === 'first') return undefined
  const points = Math.round((plain - mean) * 100)
  if (points === 0) return `光数回来的是 ${inTen(plain)} 条，和都算上差不多`
  const better = points > 0 === (measure === 'hits')
  const who = better ? '回来的多半是本来就认得准的' : '回来的多半是本来认得差些的'
  return `${who}，光数他们是 ${inTen(plain)} 条，会${points > 0 ? '高出' : '低'} ${Math.abs(points)} 个点`
}

export const timeName = (occasion: Time['occasion']): string => occasions[occasion]

export const shareInTen = (occasion: Time['occasion'], share: { mean: number; low: number; high: number }): string =>
  `${timeName(occasion)} 10 条里 ${inTen(share.mean)} 条（${rangeInTen(share)}）`
