import { lookReaders, lookRolesOf } from '../../types/words/county'
import { lookKinds } from '../../types/words/report'
import { areWhole } from '../_domain/chain'
import { county } from '../_domain/county'
import { saidByLook } from '../_domain/note-look'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { inPlaces, regionsOf } from '../_kit/region'
import { _, endOf, type Sort, store } from '../_kit/store'

const perPage = 30
const newest: Sort = [
  ['at', 'desc'],
  ['_id', 'asc'],
]

export const looks = define('report.looks', async ({ page, after }, { user }) => {
  const top = await county()
  const tops = regionsOf(user, lookRolesOf(top))
  if (tops.length === 0) throw new CallError('forbidden', `按本旗县的设置，这里${lookReaders[top?.lookReaders ?? 'both']}能看`)
  const found = await store.list(
    'accesses',
    { region: await inPlaces(tops) },
    { sort: newest, after, skip: page * perPage, limit: perPage + 1 },
  )
  const shown = found.slice(0, perPage)
  const [people, whole] = await Promise.all([
    store.list('people', { _id: _.in(shown.map((look) => look.person)) }, { fields: { name: true } }),
    areWhole('accesses', shown, saidByLook),
  ])
  return {
    looks: shown.map(({ at, person, call, subject, codes, refused }) => ({
      ...{ at, by: people.find((p) => p._id === person)?.name ?? '民警', what: kindOf(call) },
      ...(codes ? { codes } : { codes: [subject] }),
      ...(refused && { refused }),
    })),
    more: found.length > perPage,
    ...endOf(newest, shown),
    whole,
  }
})

const kinds = {
  'report.queue': 'list',
  'report.read': 'read',
  'report.reply': 'reply',
  'report.excerpt': 'handOver',
  'report.handOver': 'handOver',
  'aid.queue': 'aid',
  'aid.open': 'aid',
  'aid.reply': 'aid',
  'report.dossier': 'export',
  'report.export': 'export',
  'report.alike': 'alike',
  'report.cluster': 'alike',
  'report.clues': 'clues',
} as const

/** How a call looks at reports: work on it under its own name where it has one. */
export const kindOf = (call: string): keyof typeof lookKinds => {
  const known = kinds[call as keyof typeof kinds]
  if (known) return known
  const [domain, name = ''] = call.split('.')
  if (domain !== 'report') return 'read'
  return name in lookKinds ? (name as keyof typeof lookKinds) : 'work'
}
