import type { Output } from '../../types/contract'
import { fraudTypes } from '../../types/words/fraud'
import { countUnits, forms, type LedgerCount, printed, settings } from '../../types/words/ledger'
import { dayOfYear } from '../lib/time'

export type LedgerLine = Output<'ledger.list'>['lines'][number]
type Told = Pick<LedgerLine, 'counts' | 'printed' | 'counted' | 'form'>

/** 约20人, 3场; 手册50份. */
export const countsIn = ({ counts, printed: papers, counted, form }: Told): string[] => [
  ...(Object.keys(countUnits) as LedgerCount[]).flatMap((count) => {
    const n = counts[count]
    return n === undefined ? [] : `${count === 'people' && counted === 'estimate' ? '约' : ''}${n}${countUnits[count]}`
  }),
  ...(Object.keys(printed) as (keyof typeof printed)[]).flatMap((what) => {
    const n = papers[what]
    return n === undefined ? [] : `${form === 'receive' ? '领来' : ''}${printed[what]}${n}份`
  }),
]

/** The levels of evidence, each by itself. */
export const groupsIn = ({ groups }: LedgerLine): string[] =>
  groups ? [`发往${groups.all}个群`, `网格员自报已发${groups.posted}个`, `系统确认已发${groups.confirmed}个`] : []

/** Whose word a line is, where it is no person's. */
export const wordOf = ({ form }: Pick<LedgerLine, 'form'>): string | undefined =>
  form === 'screenItself' ? '这个月放过，屏自己说的' : undefined

/** Where, and of what kind it was. */
export const factsOf = (line: LedgerLine): string =>
  [line.place, line.spot, line.setting && settings[line.setting], line.theme && fraudTypes[line.theme], line.lead]
    .filter(Boolean)
    .join(' · ')

export const titleOf = ({ form, headline }: LedgerLine): string => (headline ? `${forms[form]}：${headline}` : forms[form])

/** 挂到12月30日; 12月28日撤下. */
export const bannerIn = ({ banner }: Pick<LedgerLine, 'banner'>): string | undefined =>
  banner && (banner.down ? `${dayOfYear(banner.down)}撤下` : `${dayOfYear(banner.due)}该撤`)
