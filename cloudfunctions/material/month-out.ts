import type { Alert } from '../../types/entities/alert'
import type { Case } from '../../types/entities/case'
import type { Tip } from '../../types/entities/tip'
import { whomToCall } from '../../types/words/whom-to-call'
import { county } from '../_domain/county'
import { CallError } from '../_kit/call-error'
import { dateOfDay, dayOf, dayOfDate, startOf } from '../_kit/day'
import { _, store } from '../_kit/store'
import { longest } from './issued'

/** An article is read to its end: of each the newest so many. */
const most = { alerts: 8, tips: 8, cases: 6 }

/** A month of what the county put out. Throws `notFound` where there was nothing. */
export const monthOut = async (month: string, now: number) => {
  const within = spanOf(month)
  const [alerts, tips, cases, own] = await Promise.all([alertsOf(within), tipsOf(within), casesOf(within), county()])
  const name = own?.name ?? ''
  if (alerts.length + tips.length + cases.length === 0) throw new CallError('notFound', '这个月没有发布过预警、提示和案例，换一个月吧')
  const [year, n] = month.split('-').map(Number)
  const list = true as const
  return {
    title: `${name}${year}年${n}月防骗提醒`,
    parts: [
      ...(alerts.length > 0 ? [{ heading: '发过的预警', paragraphs: alerts.map(alertSaid), list }] : []),
      ...cases.map((one) => ({ heading: `案例：${one.title}`, paragraphs: caseSaid(one) })),
      ...(tips.length > 0 ? [{ heading: '记住这几句', paragraphs: tips.map(tipSaid), list }] : []),
      { paragraphs: [`${whomToCall}。`] },
    ],
    pictures: [],
    source: `${name}${year}年${n}月发布的预警、提示和案例`,
    until: Math.min(now + longest, ...cases.map(({ expires }) => Math.max(expires, now + 7 * 86_400_000))),
  }
}

const spanOf = (month: string) => {
  const first = dayOfDate(`${month}-01`)
  const next = dayOfDate(`${dateOfDay(first + 31).slice(0, 7)}-01`)
  return _.gte(startOf(first)).and(_.lt(startOf(next)))
}
type Within = ReturnType<typeof spanOf>

/** What was in force, whether or not it is over; not what was cancelled or replaced. */
const alertsOf = async (effective: Within): Promise<Alert[]> => {
  const found = await store.list('alerts', { effective, status: 'inForce' }, { sort: [['effective', 'desc']], limit: most.alerts * 2 })
  return found.filter(({ msgType }) => msgType !== 'Cancel').slice(0, most.alerts)
}

const casesOf = (publishedAt: Within): Promise<Case[]> =>
  store.list('cases', { publishedAt }, { sort: [['publishedAt', 'desc']], limit: most.cases })

/** Those that were sent into groups and are still published, each once. */
const tipsOf = async (effective: Within): Promise<Tip[]> => {
  const sent = await store.list('sendings', { effective }, { sort: [['effective', 'desc']], limit: most.tips * 4 })
  const ids = [...new Set(sent.filter(({ stoppedAt }) => stoppedAt === undefined).map(({ tip }) => tip))]
  const there = await store.byId('tips', ids)
  return ids.flatMap((id) => there.get(id) ?? []).slice(0, most.tips)
}

const alertSaid = ({ headline, lines, instruction, source, effective }: Alert): string => {
  const [, month, day] = dateOfDay(dayOf(effective)).split('-').map(Number)
  return `${month}月${day}日，${source}：${[headline, ...lines, instruction].map(ended).join('')}`
}
const caseSaid = ({ story, turningPoint, todo }: Case): string[] => [
  ...story.slice(0, 2),
  `就差这一步：${turningPoint}`,
  ended(`遇到了：${todo.join('；')}`),
]
const tipSaid = ({ headline, lines }: Tip): string => [headline.replaceAll(' ', '，'), ...lines].map(ended).join('')
const ended = (text: string): string => (/[。！？…”]$/.test(text) ? text : `${text}。`)
