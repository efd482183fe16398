import { collections as declared } from '../../config/collections'
import { functions } from '../../config/functions'
import { quizItems } from '../../content/quiz-items'
import { type Collection, collections } from '../../types/entities/collections'
import { keeping } from '../../types/entities/keeping'
import { keptDays, keptKinds } from '../../types/words/kept'
import { aVillage } from '../support/villagers'

const all = Object.keys(collections) as Collection[]
const day = 86_400_000

interface Schema {
  _zod: { def: { type: string; shape?: Record<string, Schema>; innerType?: Schema; element?: Schema; options?: Schema[] } }
}
/** Each field of a schema by its path, down to what has no fields of its own. */
const fieldsOf = ({ _zod: { def } }: Schema, at = ''): string[] => {
  if (def.shape) return Object.entries(def.shape).flatMap(([name, inner]) => fieldsOf(inner, at ? `${at}.${name}` : name))
  if (def.innerType) return fieldsOf(def.innerType, at)
  if (def.element) return fieldsOf(def.element, at)
  if (def.options) return [...new Set(def.options.flatMap((one) => fieldsOf(one, at)))]
  return [at]
}
const lies = (field: string, path: string) => field === path || field.startsWith(`${path}.`)

const disputedText = (more: object) => ({ text: '包裹', level: 'doubtful', version: '2', said: 'fine', labels: [], ...more })

describe('the declaration of what is kept', () => {
  test.each(all)('every field of %s is in it, and none that is not there', (name) => {
    const { personal = {}, rest }: { personal?: Record<string, string>; rest: string } = keeping[name]
    const fields = fieldsOf(collections[name]() as unknown as Schema)
    const paths = [...Object.keys(personal), ...rest.split(' ')]
    expect(fields.filter((field) => paths.filter((path) => lies(field, path)).length !== 1)).toEqual([])
    expect(paths.filter((path) => !fields.some((field) => lies(field, path)))).toEqual([])
  })

  test('a field that somebody adds is found, also inside one that is declared by its parts', () => {
    const { personal, rest } = keeping.helps
    const paths = [...Object.keys(personal), ...rest.split(' ')]
    for (const added of ['surname', 'contacts.phone']) expect(paths.some((path) => lies(added, path))).toBe(false)
  })

  test('whoever is named in a collection by their own id is named in the declaration too, and the other way round', () => {
    const named = all.filter((name) => {
      const { personal = {} } = keeping[name] as { personal?: Record<string, string> }
      return Object.values(personal).some((whose) => whose === 'id' || whose === 'staff')
    })
    expect(named.filter((name) => !declared[name].person)).toEqual([])
    expect(all.filter((name) => declared[name].person && !named.includes(name))).toEqual([])
  })

  test('what stays when somebody is deleted says why; what is detached says what people are told', () => {
    for (const { title, erased, stays } of Object.values(keptKinds) as { title: string; erased: string; stays?: string }[])
      expect([title, !!stays]).toEqual([title, erased !== 'deleted'])
    for (const name of all) {
      const { erased, stays }: { erased: string; stays?: string } = keeping[name]
      expect([name, !!stays]).toEqual([name, erased === 'kept'])
    }
  })

  test('what ends by a function ends by one that has a timer', () => {
    const ends = new Set<string>(all.map((name) => keeping[name].ends))
    const others = [...ends].filter((name) => !['nightly', 'use', 'work'].includes(name)) as (keyof typeof functions)[]
    for (const name of others) expect(functions[name].timers?.length).toBeGreaterThan(0)
  })
})

describe('the night', () => {
  const village = aVillage()

  test('ends what has been kept as long as is said, and nothing before', async () => {
    const db = village.sdk().database()
    const now = Date.now()
    const date = (days: number) => new Date(now - days * day + 8 * 3_600_000).toISOString().slice(0, 10)
    /** One of each whose time was over yesterday, and one that has a day left. */
    const both = (days: number, made: (at: number, name: string) => object) => [
      made(now - (days + 1) * day, 'old'),
      made(now - (days - 1) * day, 'young'),
    ]
    const open = { alert: 'sheep', reader: 'r', group: null, said: {} }
    const rows: Partial<Record<Collection, object[]>> = {
      functionHours: both(keptDays.running, (hour, _id) => ({ _id, function: 'case', hour, calls: 1, failed: 0, took: {} })),
      opens: both(keptDays.opens, (at, _id) => ({ _id, ...open, at })),
      helps: both(keptDays.helps, (at, _id) => ({ _id, alert: 'sheep', village: 'anhe/baiyin/bayan', reader: 'r', at })),
      consents: both(keptDays.consents, (at, _id) => ({ _id, person: 'suhe', template: 'alert', at })),
      messages: both(keptDays.messages, (at, _id) => ({
        ...{ _id, channel: 'resident', to: 'suhe', region: 'anhe', status: 'sent', attempts: 1, due: at, createdAt: at },
      })),
      disputedTexts: [
        ...both(keptDays.disputedTexts, (at, _id) => disputedText({ _id, at, settled: 'fine' })),
        ...both(keptDays.unsettled, (at, _id) => disputedText({ _id: `${_id}2`, at })),
      ],
      feedbacks: both(keptDays.feedbacks, (changedAt, _id) => ({
        ...{ _id, person: 'suhe', kind: 'suggestion', text: '好', answers: [], answered: true, createdAt: changedAt, changedAt },
      })),
      seatRequests: both(keptDays.tries, (expires, _id) => ({
        ...{ _id, id: _id, browser: 'b', device: { system: 'windows', browser: 'chrome' }, word: '白马', at: expires, expires },
      })),
      staffSessions: both(keptDays.tries, (expires, _id) => ({ _id, person: 'buhe', expires })),
      signInAttempts: both(keptDays.tries, (at, _id) => ({ _id, visitor: 'v', at })),
      receiptTries: both(keptDays.tries, (at, _id) => ({ _id, by: 'b', at })),
      limits: both(keptDays.marks, (at, _id) => ({ _id, at })),
      readings: [
        { _id: 'old', opened: [{ tip: 't', day: date(keptDays.readings + 2) }] },
        {
          _id: 'young',
          opened: [
            { tip: 't', day: date(keptDays.readings + 2) },
            { tip: 't', day: date(1) },
          ],
        },
      ],
      accesses: [
        ...both(keptDays.duty, (at, _id) => ({ _id, at, person: 'buhe', call: 'visit.list', subject: 'v' })),
        {
          _id: 'old2',
          at: now - 1200 * day,
          person: 'batu',
          call: 'report.read',
          subject: 'c',
          link: { chain: 'anhe.2020-01', n: 1, before: '', own: 'm' },
        },
      ],
      auditLog: ['2020-01', new Date(now).toISOString().slice(0, 7)].map((month, i) => ({
        ...{ _id: i ? 'young' : 'old', at: now, by: 'ganger', deed: 'saveGroup', region: 'anhe', about: '群' },
        link: { chain: `log.anhe.${month}`, n: 1, before: '', own: 'm' },
      })),
      accessChains: ['anhe.2020-01', 'log.anhe.2020-01'].map((_id) => ({ _id, n: 1, own: 'm' })),
      appointments: [
        ...both(keptDays.duty, (changedAt, _id) => ({
          ...{ _id, role: 'gridWorker', region: 'anhe', name: '某人', status: 'ended', changedAt },
        })),
        ...both(keptDays.invitations, (expires, _id) => ({
          ...{ _id: `${_id}2`, role: 'gridWorker', region: 'anhe', name: '某人', status: 'invited' },
          ...{ expires, changedAt: expires },
        })),
      ],
      // by other functions' timers
      quizRounds: both(730, (at, _id) => ({
        ...{ _id, family: 'f', occasion: 'first', adult: 'adult', day: new Date(at).toISOString().slice(0, 10) },
        answers: [{ item: quizItems[0]?._id, variant: 0, guess: 'ask' }],
      })),
      rehearsals: both(730, (at, _id) => ({
        ...{
          _id,
          family: 'f',
          story: 's',
          player: 'adult',
          deed: 'self',
          asked: 0,
          undone: false,
          day: new Date(at).toISOString().slice(0, 10),
        },
      })),
      guardianConsents: both(730, (withdrawnAt, _id) => ({
        ...{ _id, family: 'f', guardian: 'mother', child: '6-9', rules: 'r', purposes: ['rehearsals'], at: withdrawnAt, withdrawnAt },
      })),
      lessons: both(90, (at, _id) => ({
        ...{
          _id,
          pack: 'p',
          band: '6-9',
          school: 'anhe/baiyin/xuexiao',
          day: new Date(at + 8 * 3_600_000).toISOString().slice(0, 10),
          cut: 'five',
          pupils: 9,
          hands: [],
          by: 't',
        },
      })),
    }
    for (const [name, docs] of Object.entries(rows)) for (const doc of docs) await db.collection(name).add(doc)
    const swept = all.filter((name) => keeping[name].ends === 'nightly')
    expect(swept.filter((name) => !rows[name])).toEqual([])
    for (const timer of ['sweep', 'dropOld', 'lessons']) await village.timer(timer)
    for (const name of Object.keys(rows)) {
      const left = (await village.documents<{ _id: string }>(name)).map(({ _id }) => _id).filter((id) => /^(old|young)2?$/.test(id))
      const expected = name === 'accessChains' ? [] : name === 'appointments' || name === 'disputedTexts' ? ['young', 'young2'] : ['young']
      expect([name, left]).toEqual([name, expected])
    }
    expect(await village.documents('readings', { _id: 'young' })).toMatchObject([{ opened: [{ day: date(1) }] }])
    expect((await village.documents<{ _id: string }>('accessChains')).filter(({ _id }) => _id.includes('2020-01'))).toEqual([])
  })
})
