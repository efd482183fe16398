import { dateOfTime } from '@/lib/time'
import type { Input, Output } from '../../../types/contract'
import { bannerDays, countsOf, type Form, forms, type LedgerCount, ledgerCounts, printed, settingOf } from '../../../types/words/ledger'

export type Told = Output<'ledger.open'>['told']
type Save = Input<'ledger.save'>

/** What is written on the screen: texts by field, so that they lie on the phone until they are sent. */
export interface Draft extends Record<string, string> {
  region: string
  form: string
  day: string
}

/** Nothing told yet: every field there is, so that what lies on the phone is known again. */
export const blank = (): Draft => ({
  ...{
    region: '',
    form: '',
    day: today(),
    due: '',
    down: '',
    slogan: '',
    setting: '',
    spot: '',
    theme: '',
    counted: '',
    units: '',
    lead: '',
    note: '',
  },
  ...Object.fromEntries(
    [...Object.keys(ledgerCounts).map((key) => `n.${key}`), ...Object.keys(printed).map((key) => `p.${key}`)].map((key) => [key, '']),
  ),
})

const aDay = 86_400_000
export const today = (): string => dateOfTime(Date.now())
export const laterDay = (day: string, days: number): string => dateOfTime(Date.parse(`${day}T12:00:00+08:00`) + days * aDay)

export const isForm = (form: string | undefined): form is Form => !!form && form in forms

/** Which counts have a field with this form; one that was told before keeps its own. */
export const countsFor = (form: Form, draft: Draft): LedgerCount[] => [
  ...countsOf[form],
  ...(Object.keys(draft).filter((key) => key.startsWith('n.') && draft[key]) as `n.${LedgerCount}`[])
    .map((key) => key.slice(2) as LedgerCount)
    .filter((count) => !countsOf[form].includes(count)),
]

export const draftOf = ({ counts, printed: papers, banner, ...told }: Told): Draft => {
  const numbers = (prefix: string, all: Record<string, number | undefined>) =>
    Object.fromEntries(Object.entries(all).map(([key, n]) => [`${prefix}.${key}`, String(n)]))
  const texts = Object.fromEntries(Object.entries(told).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])))
  return {
    ...blank(),
    ...texts,
    ...{ ...numbers('n', counts), ...numbers('p', papers) },
    ...(banner && { due: banner.due, down: banner.down ?? '', slogan: banner.slogan ?? '' }),
  }
}

export const papersLabel = (form: Form, what: keyof typeof printed): string => `${form === 'receive' ? '领来' : '发了'}${printed[what]}几份`

/** The first number that is none, in words. */
const wrongNumber = (draft: Draft, form: Form): string | undefined => {
  const fields = [
    ...countsFor(form, draft).map((count) => [`n.${count}`, ledgerCounts[count]] as const),
    ...(Object.keys(printed) as (keyof typeof printed)[]).map((what) => [`p.${what}`, papersLabel(form, what)] as const),
  ]
  const wrong = fields.find(([key]) => !/^\d{0,7}$/.test(draft[key]?.trim() ?? ''))
  if (!wrong) return undefined
  const [key, label] = wrong
  return `${label}写整数，比如20${key === 'n.people' ? '；大概的数，在“人数是”里点“估”' : ''}。`
}

const settingFor = (draft: Draft, form: Form, school: boolean): Save['setting'] =>
  (draft.setting as Save['setting'] | undefined) || (school ? 'school' : (settingOf[form] ?? 'rural'))

/** What the cloud gets; or what is missing, in words. */
export const saveOf = (draft: Draft, school: boolean): Omit<Save, 'id'> | string => {
  const { form, region, day, due, down, slogan } = draft
  if (!isForm(form)) return '先点一下做了什么。'
  if (!region) return '选一下在哪里。'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return '选一下是哪天。'
  const wrong = wrongNumber(draft, form)
  if (wrong) return wrong
  const numbers = <K extends string>(prefix: string, keys: readonly K[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const n = draft[`${prefix}.${key}`]?.trim()
        return n ? [[key, Number(n)]] : []
      }),
    )
  const text = (key: 'spot' | 'units' | 'lead' | 'note') => (draft[key]?.trim() ? { [key]: draft[key].trim() } : {})
  return {
    ...{ region, day, form, setting: settingFor(draft, form, school), counted: draft.counted === 'count' ? 'count' : 'estimate' },
    ...{ counts: numbers('n', countsFor(form, draft)), printed: numbers('p', Object.keys(printed)) },
    ...{ ...text('spot'), ...text('units'), ...text('lead'), ...text('note') },
    ...(draft.theme && { theme: draft.theme as NonNullable<Save['theme']> }),
    ...(form === 'banner' && { banner: { due: due || laterDay(day, bannerDays), ...(down && { down }), ...(slogan && { slogan }) } }),
  }
}
