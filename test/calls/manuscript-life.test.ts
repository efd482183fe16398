import { life, type ManuscriptChange } from '../../cloudfunctions/manuscript/life'
import { cases } from '../../content/cases'
import type { Case } from '../../types/entities/case'
import type { Manuscript, ManuscriptStatus } from '../../types/entities/manuscript'
import type { Role } from '../../types/entities/person'
import { manuscriptStatuses } from '../../types/words/manuscript'
import type { Content } from '../../wording/manuscripts'
import { contentOf } from '../../wording/rows'
import { aVillage, type Someone } from '../support/villagers'

const village = aVillage()

/** One person of content/demo a role; 老王 has none. */
const people: Record<string, Role | undefined> = {
  buhe: 'gridWorker',
  sarna: 'editor',
  gaowa: 'commandRoom',
  batu: 'police',
  lin: 'justice',
  ao: 'leader',
  ganger: 'admin',
  laowang: undefined,
}
const statuses = Object.keys(manuscriptStatuses) as ManuscriptStatus[]
const changes = Object.keys(life) as ManuscriptChange[]
const day = 86_400_000
const dateIn = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10)
const story: Content = { ...contentOf('case', cases[0] as Case), expires: dateIn(200) }

let n = 0
/** A manuscript in some state, last written by somebody, with its row where people would read it. */
const plant = async (status: ManuscriptStatus, author: string, sourceKind: string, read = false) => {
  const _id = `life-${++n}`
  const live = read || status === 'published' || status === 'recheck'
  const content = { ...story, sourceKind }
  const manuscript: Manuscript = {
    ...{ _id, kind: 'case', item: _id, live, status, content, title: 'x', version: 1, region: 'anhe', author, updatedAt: Date.now() },
  }
  const database = village.sdk().database()
  await database.collection('manuscripts').add(manuscript)
  if (live) await database.collection('cases').add({ ...cases[0], _id })
  return _id
}
/** What was planted goes again: each row would be compared with all that say the same. */
afterEach(async () => {
  const db = village.sdk().database()
  const planted = { _id: db.command.in(Array.from({ length: 4 }, (_one, i) => `life-${n - i}`)) }
  for (const name of ['manuscripts', 'cases']) await db.collection(name).where(planted).remove()
})
const attempt: Record<ManuscriptChange, (who: Someone, id: string) => Promise<unknown>> = {
  save: (who, id) => who.asks('manuscript.save', { id, kind: 'case', content: { ...story, title: '改过的标题' }, after: 1 }),
  revert: (who, id) => who.asks('manuscript.revert', { id, version: 1 }),
  submit: (who, id) => who.asks('manuscript.submit', { id, version: 1 }),
  approve: (who, id) => who.asks('manuscript.approve', { id, version: 1 }),
  return: (who, id) => who.asks('manuscript.return', { id, words: '请写清楚在哪里' }),
  withdraw: (who, id) => who.asks('manuscript.withdraw', { id, words: '情况变了' }),
  renew: (who, id) => who.asks('manuscript.renew', { id, expires: dateIn(300) }),
}

describe.each(changes)('%s', (change) => {
  const { from, to, own, others, ...more } = life[change]
  describe.each(statuses)('a manuscript that is %s', (status) => {
    test.each(Object.entries(people))('by %s (%s), their own and somebody else’s, of the police and not', async (id, role) => {
      const who = await village.person(id)
      for (const author of [id, 'somebody'])
        for (const source of ['police', 'news']) {
          const roles: readonly (Role | undefined)[] = author === id ? own : others
          const forPolice = 'policeCases' in more && role === 'police' && author !== id && source === 'police'
          const allowed = (roles.includes(role) || forPolice) && (from as readonly ManuscriptStatus[]).includes(status)
          const manuscript = await plant(status, author, source, change === 'revert')
          const answer = await attempt[change](who, manuscript)
          const [after] = await village.documents<Manuscript>('manuscripts', { _id: manuscript })
          expect({ author, source, status: after?.status }).toEqual({ author, source, status: allowed ? to : status })
          // A second tap on what is handed in already is answered kindly and changes nothing.
          const again = change === 'submit' && author === id && own.some((one) => one === role) && status === 'submitted'
          expect(answer).toMatchObject({ ok: allowed || again })
          // People read it exactly when it is out.
          const there = (await village.documents('cases', { _id: manuscript })).length === 1
          expect(there).toBe(after?.live)
        }
    })
  })
})
