import { tactics } from '../../../content/check-answers'
import type { Output } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'
import { type Draft, emptyDraft, limits } from './draft'

type Reports = Output<'report.cluster'>['reports']

/** A first wording from reports that people said are of the same hand: how they cheat and where, nothing of who told it. */
export const draftFromGroup = (reports: Reports): Draft => {
  const type = mostFrequent(reports.flatMap((one) => (one.type === 'unsure' ? [] : [one.type])))
  const towns = [...new Set(reports.map(({ town }) => town))].join('、')
  return {
    ...emptyDraft(),
    ...(type && { type }),
    headline: type ? `当心“${fraudTypes[type]}”，已有人遇到` : '当心，几家遇到同一伙骗子',
    lines: [
      fitting(`${towns}有 ${reports.length} 份举报，像是同一伙人`, `有 ${reports.length} 份举报，像是同一伙人`),
      type ? tactics[type].tactic : '',
      '',
    ],
    instruction: '不转钱，不给验证码；拿不准，打96110问一问',
  }
}

const fitting = (long: string, short: string) => (long.length <= limits.line ? long : short)

const mostFrequent = <T>(all: T[]): T | undefined => {
  const times = (one: T) => all.filter((other) => other === one).length
  return [...new Set(all)].sort((a, b) => times(b) - times(a))[0]
}
