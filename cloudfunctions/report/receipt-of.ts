import type { Output } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { _, store } from '../_kit/store'
import { desksOf } from './desks'
import { togetherCalls } from './note-together'
import { reopenDays, reopenUntil } from './reopen-until'

type Receipt = Output<'report.mine'>['reports'][number]
interface Looked {
  _id: { subject: string; person: string }
  n: number
}

/** Receipts for whoever handed these reports in: with what they wrote afterwards, what they are asked, and who looked. */
export const ownReceipts = async (reports: Report[]): Promise<Receipt[]> => {
  if (reports.length === 0) return []
  const [looksOf, desks, days] = await Promise.all([
    looksAt(reports.map(({ _id }) => _id)),
    desksOf(reports.flatMap(({ moves = [] }) => moves.slice(-1).map(({ to }) => to))),
    reports.some((report) => reopenUntil(report, 0)) ? reopenDays() : 0,
  ])
  return reports.map((report): Receipt => {
    const { additions, status, caseNumber, notFiled, moves = [] } = report
    const asks = openQuestions(report)
    const looks = looksOf(report._id)
    const until = reopenUntil(report, days)
    const moved = moves[moves.length - 1]
    return {
      ...report,
      since: sinceOf(report),
      own: true,
      additions,
      caseNumber: status === 'filed' ? caseNumber : undefined,
      notFiled: status === 'notFiled' ? notFiled : undefined,
      asks: asks.length > 0 ? asks : undefined,
      looks: looks.length > 0 ? looks : undefined,
      moved: moved && { to: desks.deskOf(moved.to), at: moved.at },
      reopenUntil: until,
    }
  })
}

/** From when the days of the police count, where that is later than it came in. */
export const sinceOf = ({ additions = [], moves = [] }: Report): number | undefined => {
  const times = [...additions.filter(({ did }) => did === 'reopened'), ...moves].map(({ at }) => at)
  return times.length > 0 ? Math.max(...times) : undefined
}

/** The questions nobody answered yet; once it is closed none is open. */
const openQuestions = ({ replies, additions = [], status }: Report) =>
  status === 'received' || status === 'checking' || status === 'filed'
    ? replies.filter(({ id, asks }) => asks && !additions.some(({ answers }) => answers === id))
    : []

/** How often each office opened, worked on or took along a report, by itself or with others; who it was stays with those who watch over the police. Lists, where it was one line among many, are not counted. */
const looksAt = async (codes: string[]) => {
  const seen = { refused: _.neq(true) }
  const count = { $group: { _id: { subject: '$subject', person: '$person' }, n: { $sum: 1 } } }
  const together = { $match: { codes: _.in(codes), call: _.in([...togetherCalls]), ...seen } }
  const [alone, many] = await Promise.all([
    store.aggregate<Looked>('accesses', { $match: { subject: _.in(codes), ...seen } }, count),
    // each of its codes by itself, and of those only the ones asked for
    store.aggregate<Looked>(
      'accesses',
      together,
      { $project: { person: 1, subject: '$codes' } },
      { $unwind: '$subject' },
      { $match: { subject: _.in(codes) } },
      count,
    ),
  ])
  const found = [...alone, ...many]
  const people = await store.byId(
    'people',
    found.map(({ _id }) => _id.person),
  )
  const officeOf = (person: string) => people.get(person)?.grants.find(({ role }) => role === 'police' || role === 'justice')
  const desks = await desksOf(found.flatMap(({ _id }) => officeOf(_id.person)?.region ?? []))
  const nameOf = (person: string): string => {
    const office = officeOf(person)
    if (!office) return '公安机关'
    const desk = desks.deskOf(office.region)
    return office.role === 'justice' ? desk.replace(/派出所$/, '司法所').replace(/反诈中心$/, '司法局') : desk
  }
  return (code: string) => {
    const times = new Map<string, number>()
    for (const { _id, n } of found) if (_id.subject === code) times.set(nameOf(_id.person), (times.get(nameOf(_id.person)) ?? 0) + n)
    return [...times].map(([by, n]) => ({ by, times: n }))
  }
}
