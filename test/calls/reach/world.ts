import { collections } from '../../../config/collections'
import { people } from '../../../content/demo/people'
import type { CallName, Input } from '../../../types/contract'
import type { Collection } from '../../../types/entities/collections'
import type { Grant, Role } from '../../../types/entities/person'
import { approves } from '../../support/approves'
import { newCase } from '../../support/case'
import type { Someone, Village } from '../../support/villagers'

export const town = 'anhe/baiyin'
export const bayan = 'anhe/baiyin/bayan'
export const hongqi = 'anhe/baiyin/hongqi'
export const shuguang = 'anhe/shuguang'
export const hada = 'anhe/shuguang/hada'
const day = 86_400_000

/** An id that things of every other kind have: a receipt code and an id at once. */
export const twin = 'AAAA-9999'

/** What 巴彦嘎查 has, and who is there. */
export interface World {
  village: Village
  /** A person of content/demo, by id. */
  who: Record<string, Someone>
  /** A published tip that is there in Mongolian too, by id. */
  tip: string
  /** An alert in force there, a case being written, by id. */
  posted: string
  written: string
  /** The manuscript of a case that is to be looked at again, by id. */
  due(): Promise<string>
  /** Whatever words an alert of the village needs, so that nobody's findings stand against them. */
  alert: Omit<Input<'alert.save'>, 'id' | 'submit'>
  /** 布和 writes an alert and hands it in; gives its id, a new one each time. */
  handsIn(id: string): Promise<string>
  /** The same, and 高娃 agrees. */
  inForce(id: string): Promise<string>
  /** 萨日娜 writes a case; gives its id. */
  writes(id: string): Promise<string>
  /** Somebody hands a report in; gives its code. 其木格 hands in few: a person does no more than twenty a day. */
  reports(by?: string): Promise<string>
  /** A word that was not used yet. */
  fresh(name: string): string
  /** A tip that nobody has put into Mongolian yet, by id. */
  untranslated(): string
  /** 娜仁 cries for help; gives its id. */
  cries(id: string): Promise<string>
  /** 布和 notes a household; gives its id. */
  notes(id: string): Promise<string>
}

export const makeWorld = async (village: Village): Promise<World> => {
  const db = village.sdk().database()
  await db.collection('regions').add([
    { _id: shuguang, name: '曙光苏木', level: 'town', households: 90 },
    { _id: hada, name: '哈达嘎查', level: 'village', households: 90 },
  ])
  const who: World['who'] = { browser: await village.visitor() }
  for (const { _id } of people) who[_id] = await village.person(_id)
  const does = <K extends CallName>(id: string, call: K, input: Input<K>) => (who[id] as Someone).does(call, input)

  const alert: World['alert'] = {
    regions: [bayan],
    severity: 'severe',
    type: 'farming',
    audiences: [],
    headline: '有人冒充收羊老板',
    lines: ['先要定金再拉羊'],
    instruction: '要转账先打96110问问',
    expires: Date.now() + 30 * day,
  }
  let made = 0
  const handsIn = async (name: string) => {
    const id = `${name}-${++made}`
    await does('buhe', 'alert.save', { ...alert, id, submit: true })
    return id
  }
  const inForce = async (name: string) => {
    const id = await handsIn(name)
    await approves(who.gaowa as Someone, id)
    return id
  }
  const tips = (await village.documents<{ _id: string }>('tips')).map(({ _id }) => _id)
  const tip = tips[0] as string
  let translated = 0
  let codes = 0
  const reporters = ['naren', 'suhe', 'laowang', 'wuyun']
  const world: World = {
    village,
    who,
    tip,
    posted: '',
    written: '',
    async due() {
      const { id } = await does('sarna', 'manuscript.open', { kind: 'case', item: 'sheep-deposit' })
      await db.collection('manuscripts').doc(id).update({ status: 'recheck', author: 'sarna' })
      return id
    },
    alert,
    handsIn,
    inForce,
    async writes(name) {
      const id = world.fresh(name)
      await does('sarna', 'manuscript.save', { id, kind: 'case', content: newCase(), after: 0 })
      return id
    },
    fresh: (name) => `${name}-${++made}`,
    untranslated: () => tips[++translated] as string,
    async reports(by = reporters[codes % reporters.length] as string) {
      const code = `AAAA-A${[...String(++codes).padStart(3, '0')].map((d) => 'ACDEFGHJKM'[Number(d)]).join('')}`
      const what = '自称收羊老板的人打电话，让我先交定金再来拉羊，我没有给。'
      await does(by, 'report.submit', { code, region: bayan, type: 'authority', what, seen: [] })
      // long ago, since nobody hands in as many in a day
      await db
        .collection('reports')
        .doc(code)
        .update({ createdAt: db.command.inc(-2 * 86_400_000) })
      return code
    },
    async cries(name) {
      const id = `${name}-${++made}`
      await does('naren', 'alert.acknowledge', { id: await inForce(name), what: 'needHelp', help: { id, contact: '东头第二户' } })
      return id
    },
    async notes(name) {
      const id = `${name}-${++made}`
      await does('buhe', 'visit.save', { id, village: bayan, label: '东头第三户', why: ['alone'] })
      return id
    },
  }
  world.posted = await inForce('posted')
  await handsIn('waits')
  await does('buhe', 'alert.save', { ...alert, id: 'draft', submit: false })
  await does('buhe', 'alert.sendTip', { id: 'tipped', tip, regions: [bayan] })
  await world.cries('help')
  await world.notes('house')
  world.written = await world.writes('written')
  await world.reports()
  const key = { kind: 'tip' as const, item: tip, language: 'mn' as const }
  const text = { headline: 'ᠮᠣᠩᠭᠣᠯ', paragraphs: ['ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ'] }
  const { version } = await does('sarna', 'rendering.save', { ...key, text, after: 0, recording: true })
  await does('sarna', 'rendering.submit', { ...key, version })
  const { source } = await does('uren', 'rendering.read', key)
  await does('uren', 'rendering.decide', { ...key, version, source: source.hash, accept: true })
  return world
}

/** 照娜 moves: she lives at `home` from now on, and holds this role, or none, in `region`. */
export const moves = async (village: Village, home: string, region: string, role?: Role): Promise<void> => {
  const grants: Grant[] = role ? [{ role, region }] : []
  // whole: among the calls is one that deletes her
  await village.sdk().database().collection('people').doc('zhaona').set({ name: '照娜', audiences: [], village: home, grants })
}

/** Everything that one village has and another might reach for. */
const reachedFor: Collection[] = [
  'alerts',
  'sendings',
  'dispatches',
  'groups',
  'helps',
  'households',
  'incidents',
  'reports',
  'aids',
  'activities',
  'showings',
  'broadcasts',
  'loudspeakers',
  'screens',
  'plans',
  'meetings',
  'meetingParts',
  'measures',
  'manuscripts',
  'renderings',
  'media',
  'people',
  'staffSessions',
  'quizRounds',
  'lessons',
  'regions',
]
/** All of it by collection and id, without 照娜, who moves about, and without what a timer enters of reports and screens by itself. */
export const everything = async (village: Village): Promise<Record<string, string>> => {
  const of = async (name: Collection) =>
    (await village.documents<{ _id: string }>(name)).map(
      ({ _id, ...row }) => [`${name} ${_id}`, JSON.stringify(entered(name, row))] as const,
    )
  const all = Object.fromEntries((await Promise.all(reachedFor.map(of))).flat())
  delete all['people zhaona']
  return all
}
const entered = (of: Collection, { finds: _finds, indexed: _indexed, ...row }: Record<string, unknown>) =>
  of === 'screens' ? { ...row, list: undefined } : row

/** Rows of every kind under one id, each a copy of one that is there. What it gives takes those of some kinds away while something is tried. */
export const plantTwins = async (village: Village) => {
  const db = village.sdk().database()
  const planted = new Map<Collection, object>()
  for (const name of Object.keys(collections) as Collection[]) {
    const { data } = await db.collection(name).limit(1).get()
    if (!data[0]) continue
    const { _id, ...rest } = data[0]
    planted.set(name, rest)
    await db.collection(name).doc(twin).set(rest)
  }
  return async <T>(mine: readonly Collection[], tried: () => Promise<T>): Promise<T> => {
    for (const name of mine) await db.collection(name).doc(twin).remove()
    const result = await tried()
    for (const name of mine)
      await db
        .collection(name)
        .doc(twin)
        .set(planted.get(name) ?? {})
    return result
  }
}
