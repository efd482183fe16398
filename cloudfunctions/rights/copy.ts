import { aidStatuses } from '../../types/words/aid'
import { acknowledgements } from '../../types/words/alert'
import { feedbackKinds } from '../../types/words/feedback'
import { fraudTypes } from '../../types/words/fraud'
import type { KeptKind } from '../../types/words/kept'
import { messageStatuses, templates } from '../../types/words/message'
import { audiences, roles } from '../../types/words/people'
import { clueKinds, reportStatuses, transferWays } from '../../types/words/report'
import { appointmentStates } from '../../types/words/staff'
import { logDeed } from '../_domain/audit'
import { county } from '../_domain/county'
import { placesOf } from '../_domain/place'
import { dateOfDay, dayOf } from '../_kit/day'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { store } from '../_kit/store'
import type { User } from '../_kit/user'
import { type Own, ownOf } from './own'

/** A thing as people read it: the name of each field, and what is in it. */
type Thing = Record<string, string>

export const copy = define('rights.copy', async (_input, { user, now }) => {
  const things = await thingsOf(user, await ownOf(user, now))
  const kinds = Object.keys(things) as (keyof typeof things)[]
  const top = (await county())?._id
  if (top) await noteCopy(user.id, top, now)
  return { at: now, kinds: kinds.flatMap((kind) => (things[kind].length > 0 ? [{ kind, records: things[kind] }] : [])) }
})

/** Once a day for the same person, and not who. */
const noteCopy = (person: string, region: string, now: number) =>
  store.insertOnceInTransaction((t) => {
    const _id = `copy-${fingerprint('copied', person, String(dayOf(now))).slice(0, 32)}`
    return logDeed(t, { _id, at: now, by: '', deed: 'copy', region, about: '自己的信息' })
  })

const shanghai = 8 * 3_600_000
const when = (at: number) => new Date(at + shanghai).toISOString().slice(0, 16).replace('T', ' ')
const date = (at: number) => dateOfDay(dayOf(at))
const yuan = (fen: number) => `${fen / 100} 元`

/** Only fields with something in them. */
const thing = (fields: Record<string, string | false | undefined>): Thing =>
  Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])))

const gone = '已经撤下了的一条'

/** What alerts, and tips on their way, are called. */
const headlinesOf = async (ids: string[]): Promise<(id: string) => string> => {
  const [alerts, sendings] = await Promise.all([store.byId('alerts', ids), store.byId('sendings', ids)])
  return (id) => (alerts.get(id) ?? sendings.get(id))?.headline ?? gone
}

/** Of what others wrote, what was told this person; never who it was. */
const thingsOf = async ({ person }: User, own: Own): Promise<Record<Exclude<KeptKind, 'marks'>, Thing[]>> => {
  const { village, follows = [], audiences: kinds = [], name, grants = [], untargeted, queueViews = [] } = person ?? {}
  const regions = [...(village ? [village] : []), ...follows, ...grants.map((g) => g.region)]
  const there = [...own.helps.map((h) => h.village), ...own.reports.map((r) => r.region), ...own.appointments.map((a) => a.region)]
  const [placeOf, tips, headlineOf] = await Promise.all([
    placesOf([...regions, ...there]),
    store.byId('tips', own.readings?.opened.map(({ tip }) => tip) ?? []),
    headlinesOf([...own.opens.map(({ alert }) => alert), ...own.messages.flatMap(({ alert }) => alert ?? [])]),
  ])
  const self = thing({
    我的村: village && placeOf(village),
    关注的村: follows.map(placeOf).join('、'),
    我家的情况: kinds.map((kind) => audiences[kind]).join('、'),
    提示: untargeted && '看大家都一样的',
  })
  return {
    self: Object.keys(self).length > 0 ? [self] : [],
    readings: (own.readings?.opened ?? []).map(({ tip, day }) => ({ 日期: day, 提示: tips.get(tip)?.headline ?? gone })),
    opens: own.opens.map(({ alert, at, said }) =>
      thing({
        日期: date(at),
        预警: headlineOf(alert),
        点过的话: Object.keys(said)
          .map((one) => acknowledgements[one as keyof typeof acknowledgements])
          .join('、'),
      }),
    ),
    consents: own.consents.map(({ template, at, rules, withdrawnAt, message }) =>
      thing({
        同意的: templates[template],
        时间: when(at),
        规则: rules && `${rules} 版`,
        收回: withdrawnAt !== undefined && when(withdrawnAt),
        用掉了: message !== undefined && '是',
      }),
    ),
    messages: own.messages.map(({ createdAt, status, words, alert }) =>
      thing({ 时间: when(createdAt), 说的是: words ?? (alert && headlineOf(alert)), 发送: messageStatuses[status] }),
    ),
    helps: own.helps.map(({ at, village: home, contact, doneAt }) =>
      thing({ 时间: when(at), 村: placeOf(home), 我写的联系办法: contact, 帮到了: doneAt !== undefined && when(doneAt) }),
    ),
    reports: own.reports.map((report) =>
      thing({
        回执码: report._id,
        交的时间: when(report.createdAt),
        地方: placeOf(report.region),
        哪种: report.type === 'unsure' ? '说不准' : fraudTypes[report.type],
        我写的: report.what,
        对方的号码和账号: report.seen.map(({ kind, value }) => `${clueKinds[kind]} ${value}`).join('；'),
        损失: report.loss !== undefined && yuan(report.loss),
        转账: report.transfers
          ?.map(({ at, amount, through, account = '', name: to = '' }) =>
            [at !== undefined && when(at), yuan(amount), transferWays[through], account, to].filter(Boolean).join(' '),
          )
          .join('；'),
        经过: report.moments?.map(({ at, what }) => `${when(at)} ${what}`).join('；'),
        我的联系方式: report.contact,
        照片: report.pictures.length > 0 && `${report.pictures.length} 张，在“回执”里能看`,
        录音: !!report.sounds?.length && `${report.sounds.length} 段`,
        我的补充: report.additions?.map(({ at, text }) => `${when(at)} ${text}`).join('；'),
        办得怎样: reportStatuses[report.status],
        答复: report.replies.map(({ at, text }) => `${when(at)} ${text}`).join('；'),
      }),
    ),
    aids: own.aids.map(({ createdAt, consent, name: called, phone, story, status, replies, additions = [] }) =>
      thing({
        时间: when(createdAt),
        交给: consent.to,
        规则: consent.rules && `${consent.rules} 版`,
        收回: consent.withdrawnAt !== undefined && when(consent.withdrawnAt),
        称呼: called,
        电话: phone,
        经过: story,
        我的补充: additions.map(({ at, text }) => `${when(at)} ${text}`).join('；'),
        办得怎样: aidStatuses[status],
        答复: replies.map(({ at, text }) => `${when(at)} ${text}`).join('；'),
      }),
    ),
    feedbacks: own.feedbacks.map(({ _id, kind, text, contact, createdAt, answers }) =>
      thing({
        回执码: _id,
        时间: when(createdAt),
        哪种: feedbackKinds[kind],
        我写的: text,
        我的联系方式: contact,
        答复: answers.map((one) => `${when(one.at)} ${one.text}`).join('；'),
      }),
    ),
    duty: [
      ...(name ? [{ 名字: name }] : []),
      ...own.appointments.map(({ role, region, status, until }) =>
        thing({
          身份: roles[role],
          地方: placeOf(region),
          现在: appointmentStates[status],
          到期: until !== undefined && date(until),
        }),
      ),
      ...own.sessions.map(({ since, expires }) => thing({ 电脑上登录: since !== undefined && when(since), 到: when(expires) })),
      ...queueViews.map((view) => ({ 存下的举报看法: view.name })),
    ],
  }
}
