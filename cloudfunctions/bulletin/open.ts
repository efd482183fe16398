import { filled } from '../../figures/marked'
import { bulletinApprovers, bulletinReaders, bulletinWriters } from '../../types/contract/bulletin'
import type { Bulletin } from '../../types/entities/bulletin'
import { largerIn } from '../_domain/known-incidents'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { anyWithin, regionsOf, requireRegion } from '../_kit/region'
import { _, store } from '../_kit/store'
import { compute } from './compute'
import { leaving, lettersOf, type Standing, stampOf, standing } from './paragraphs'
import { bulletinId, monthsOverBy, requireMonth } from './place-and-month'
import { whyNotIssue } from './ready'

export const open = define('bulletin.open', async ({ region: asked, month: askedMonth }, { user, now }) => {
  const places = await largerIn(regionsOf(user, bulletinReaders))
  const region = asked ?? places[0]?._id
  if (!region) throw new CallError('notFound', '您负责的地方还没有旗县或者苏木镇')
  requireRegion(user, bulletinReaders, region)
  const place = places.find(({ _id }) => _id === region)
  if (!place) throw new CallError('badInput', '通报写的是旗县或者苏木镇')
  const months = monthsOverBy(now)
  const month = askedMonth ?? (months[0] as string)
  requireMonth(month, now)
  const [there, states] = await Promise.all([
    store.get('bulletins', bulletinId(region, month)),
    store.list('bulletins', { region, month: _.gte(months.at(-1)) }, { fields: { month: true, status: true }, limit: 24 }),
  ])
  const nameOf = await namesOf(there)
  const statusOf = (of: string) => states.find((one) => one.month === of)?.status
  const about = {
    ...{ place, places, month, version: there?.version ?? 0, head: there?.head ?? { red: false } },
    months: months.map((of) => ({ month: of, ...(statusOf(of) && { status: statusOf(of) }) })),
    ...(there && { last: { by: nameOf(there.by), at: there.at } }),
  }
  if (there?.issued) {
    const { paragraphs, by, at, computedAt, run, most } = there.issued
    return {
      ...about,
      ...{ status: 'issued' as const, issued: { by: nameOf(by), at }, computedAt, ...(run && { run }), ...(most && { most }) },
      paragraphs: paragraphs.map((one) => ({ ...one, lost: [], version: 0, earlier: [] })),
      ...{ letters: lettersOf(paragraphs), stamp: stampOf(paragraphs, there.head), mayWrite: false, mayIssue: false, mayGiveBack: false },
    }
  }
  const { paragraphs: computed, run, most } = await compute(place, month, now, places)
  const paragraphs = standing(computed, there?.written ?? [])
  const mayDecide = there?.status === 'toApprove' && anyWithin([region], regionsOf(user, bulletinApprovers))
  const whyNot = there && whyNotIssue(user, there, paragraphs)
  return {
    ...about,
    ...{ status: there?.status ?? ('draft' as const), computedAt: now, ...(run && { run }), ...(most && { most }) },
    paragraphs: paragraphs.map((one) => shown(one, nameOf)),
    ...{ letters: lettersOf(leaving(paragraphs)), stamp: stampOf(leaving(paragraphs), about.head) },
    ...(there?.givenBack && { givenBack: { ...there.givenBack, by: nameOf(there.givenBack.by) } }),
    mayWrite: anyWithin([region], regionsOf(user, bulletinWriters)),
    mayIssue: mayDecide && !whyNot,
    mayGiveBack: mayDecide && !there.writers.includes(user.id),
    ...(whyNot && { whyNot }),
  }
})

const shown = ({ written, moved, ...one }: Standing, nameOf: (by: string) => string) => {
  const by = written && { by: nameOf(written.by), at: written.at }
  const own = written?.text !== undefined && !moved
  return {
    ...{ ...one, version: written?.version ?? 0 },
    ...(own && by && { written: { ...by, version: written.version } }),
    ...(moved && by && { moved: { ...by, text: filled(written?.text ?? '', written?.values ?? []) } }),
    earlier: (written?.past ?? []).map(({ text, from, values, by: who, at }) => ({
      ...{ text: filled(text ?? from, values), by: nameOf(who), at },
    })),
  }
}

const namesOf = async (there: Bulletin | null) => {
  const written = (there?.written ?? []).flatMap(({ by, past = [] }) => [by, ...past.map((one) => one.by)])
  const people = await store.byId(
    'people',
    there ? [there.by, ...written, ...[there.issued, there.givenBack].flatMap((one) => one?.by ?? [])] : [],
  )
  return (by: string): string => people.get(by)?.name ?? '已不在岗的人'
}
