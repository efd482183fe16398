import type { SheetRow } from '../../types/contract/ledger'
import { Told } from '../../types/entities/activity'
import type { Region } from '../../types/entities/region'
import { fraudTypes } from '../../types/words/fraud'
import { bannerDays, forms, type LedgerCount, settingOf, settings } from '../../types/words/ledger'
import { onceLevel } from '../../types/words/staff'
import { dateOfDay, dayOfDate } from '../_kit/day'
import { atMost, NotRead } from './not-read'
import { whereIn } from './row-where'
import { formWords, found, printedWords, settingWords } from './row-words'

const keyOf = <K extends string>(words: Record<K, string>, text: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === text) ?? (Object.keys(words) as K[]).find((key) => text.includes(words[key]))

/** What a row of a sheet says. Throws `NotRead`. `places` are those of the place it is taken into. */
export const readRow = (row: SheetRow, places: Region[], region: string): Told => {
  const { form: formCell = '', setting: settingCell = '', theme: themeCell = '' } = row
  const day = dayIn(row.day ?? '', '日期')
  const where = whereIn(row, places, region)
  const form = keyOf(forms, formCell) ?? found(formWords, formCell)
  if (!form) throw new NotRead(formCell ? `活动形式“${formCell}”认不出来，改成讲座、入户、张贴这样的词` : '没有写活动形式')
  const place = places.find(({ _id }) => _id === where.region)
  const school = place && onceLevel(place) === 'school'
  const theme = keyOf(fraudTypes, themeCell)
  const papers = printedIn(row.printed ?? '')
  const note = [row.note, !theme && themeCell, papers.rest].filter(Boolean).join('；')
  atMost(40, '参加单位', row.units)
  atMost(20, '责任人', row.lead)
  atMost(100, '备注（连同认不出的主题、资料）', note)
  const told = Told().safeParse({
    ...{ day, form, ...where, counts: countsIn(row), printed: papers.counts },
    setting: keyOf(settings, settingCell) ?? found(settingWords, settingCell) ?? (school ? 'school' : (settingOf[form] ?? 'rural')),
    counted: /点/.test(row.counted ?? '') ? 'count' : 'estimate',
    ...(theme && { theme }),
    ...(form === 'banner' && { banner: bannerIn(row, day) }),
    ...(row.units && { units: row.units }),
    ...(row.lead && { lead: row.lead }),
    ...(note && { note }),
  })
  if (!told.success) throw new NotRead('这一行有一格太长，或者数太大')
  return told.data
}

/** 2026-11-03, 2026/11/3, 2026.11.3, 2026年11月3日. */
const dayIn = (text: string, name: string): string => {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? []
  const date = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : ''
  const days = dayOfDate(date)
  if (!date || Number.isNaN(days) || dateOfDay(days) !== date)
    throw new NotRead(text ? `${name}“${text}”看不懂，写成2026-11-03这样` : `没有写${name}`)
  return date
}

const bannerIn = (row: SheetRow, day: string) => ({
  due: row.due ? dayIn(row.due, '应撤日') : dateOfDay(dayOfDate(day) + bannerDays),
  ...(row.down && { down: dayIn(row.down, '已撤日') }),
})

const numbers = {
  people: '参与人数',
  households: '走访户数',
  banners: '横幅条数',
  posters: '标语海报张数',
  screens: '电子屏块数',
  times: '播放次数',
  sessions: '讲座场次',
  consulted: '咨询人次',
} as const satisfies Partial<Record<LedgerCount, string>>

const countsIn = (row: SheetRow): Told['counts'] =>
  Object.fromEntries(
    (Object.keys(numbers) as (keyof typeof numbers)[]).flatMap((count) => {
      const cell = row[count]?.replace(/[,，\s]/g, '') ?? ''
      if (!cell || cell === '/' || cell === '无') return []
      const [, n] = /^(?:约|大约|近)?(\d{1,7})(?:余|多)?(?:人次|人|户|条|张|块|次|场|名)?(?:左右)?$/.exec(cell) ?? []
      if (!n) throw new NotRead(`${numbers[count]}“${cell}”不是一个数`)
      return [[count, Number(n)]]
    }),
  )

/** 手册50份、传单100份. */
const printedIn = (text: string): { counts: Told['printed']; rest: string } => {
  const counts: Told['printed'] = {}
  const rest = text.split(/[、，,；;\n]+/).filter((part) => {
    const [, n] = /(\d{1,6})/.exec(part) ?? []
    const what = found(printedWords, part)
    if (!n || !what) return part.trim() !== ''
    counts[what] = (counts[what] ?? 0) + Number(n)
    return false
  })
  return { counts, rest: rest.join('、') }
}
