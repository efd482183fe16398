/** A day in the village as one build leaves it behind, for the next build to open: documents in the cloud, and what a phone keeps. */
import { readFileSync, writeFileSync } from 'node:fs'
import { collections as declared } from '../../config/collections'
import type { Input } from '../../types/contract'
import { approves } from './approves'
import type { Village } from './villagers'

const day = 86_400_000
const bayan = 'anhe/baiyin/bayan'

/** What the villagers did that day, through the calls. */
export const liveADay = async (village: Village): Promise<void> => {
  const as = (id: string) => village.person(id)
  const [qimuge, laowang, naren, buhe, sarna, gaowa, uren, batu] = await Promise.all(
    ['qimuge', 'laowang', 'naren', 'buhe', 'sarna', 'gaowa', 'uren', 'batu'].map(as),
  )
  if (!qimuge || !laowang || !naren || !buhe || !sarna || !gaowa || !uren || !batu) throw new Error('somebody is missing')
  await qimuge.does('person.follow', { villages: ['anhe/baiyin/chagan'] })
  await qimuge.does('person.subscribe', { id: 'tap', accepted: ['alert'] })
  const { tip } = await qimuge.does('home.today', { audiences: [] })
  if (!tip) throw new Error('no tip today')
  await qimuge.does('tip.opened', { id: tip._id, date: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) })

  const words: Input<'alert.save'> = {
    ...{ id: 'sheep', submit: true, regions: [bayan], severity: 'severe', type: 'farming', audiences: [] },
    ...{ headline: '有人冒充收羊老板', lines: ['先要定金再拉羊'], instruction: '要转账先打96110问问', expires: Date.now() + 20 * day },
  }
  await buhe.does('alert.save', words)
  await approves(gaowa, 'sheep')
  await buhe.does('alert.save', { ...words, id: 'draft', submit: false, headline: '还没写完的一条' })
  await buhe.does('alert.sendTip', { id: 'broadcast', tip: tip._id, regions: [bayan] })
  await village.timer('outbox')
  const dispatch = (await buhe.does('alert.groups', { id: 'sheep' })).groups[0]?.dispatch ?? ''
  await buhe.does('alert.shared', { dispatch })
  await buhe.does('alert.posted', { dispatch, posted: true })
  await qimuge.does('alert.open', { id: 'sheep' })
  await qimuge.does('alert.acknowledge', { id: 'sheep', what: 'needHelp', help: { id: 'help' } })

  await laowang.does('report.submit', {
    ...{ code: 'R7K2-9QXM', type: 'farming', what: '收羊的让我先转检疫费，转了就找不到人。', loss: 480_000 },
    seen: [{ kind: 'phone', value: '13900000000' }],
  })
  await batu.does('report.reply', { code: 'R7K2-9QXM', id: 'reply', status: 'checking', text: '正在核查，请留意电话', after: 0 })
  const { messages } = await naren.does('quiz.deal', { game: 'five', band: '10-13', met: {}, missed: [] })
  const answers = messages.map(({ _id, variant }) => ({ item: _id, variant, guess: 'ask' as const }))
  await naren.does('quiz.handIn', { id: 'quiz', family: 'f-naren', occasion: 'first', adult: 'adult', answers })
  await buhe.does('visit.save', { id: 'house', village: bayan, label: '东头第三户', why: ['alone'] })

  const { id } = await sarna.does('manuscript.open', { kind: 'case', item: 'sheep-deposit' })
  const { manuscript } = await sarna.does('manuscript.read', { id })
  await sarna.does('manuscript.save', { id, kind: 'case', content: manuscript.content, after: manuscript.version })
  const mongolian = { kind: 'tip', item: tip._id, language: 'mn' } as const
  const text = { headline: 'ᠬᠣᠨᠢ ᠪᠠᠨ', paragraphs: ['ᠮᠥᠩᠭᠥ ᠪᠦᠦ ᠥᠭ'] }
  const { version } = await sarna.does('rendering.save', { ...mongolian, text, after: 0 })
  await sarna.does('rendering.submit', { ...mongolian, version })
  const { source } = await uren.does('rendering.read', mongolian)
  await uren.does('rendering.decide', { ...mongolian, version, source: source.hash, accept: true })
}

/** What people did lies in these; the rest is the library, which is planted. */
const collections = [
  ...['people', 'readings', 'catalogues', 'alerts', 'sendings', 'dispatches', 'opens', 'tallies', 'helps', 'households', 'consents'],
  ...['jobs', 'messages', 'quizRounds', 'quizTallies', 'reports', 'manuscripts', 'versions', 'renderings', 'accesses'],
]

type Doc = { _id: string } & Record<string, unknown>
/** What one build left: `cloud` by collection, `phone` as the browser's storage has it, `at` when. */
interface Left {
  at: number
  cloud: Record<string, Doc[]>
  phone: Record<string, string>
}
const file = 'test/upgrade/left-behind.json'
export const leftBehind = (): Left => JSON.parse(readFileSync(file, 'utf8')) as Left
export const leaveBehind = async (village: Village, phone: Left['phone']): Promise<void> => {
  const cloud: Left['cloud'] = {}
  for (const name of collections) cloud[name] = await village.documents<Doc>(name)
  // of the library what somebody ticked: a release writes none of its rows over, and the next one may word them anew
  const ticked = cloud.renderings?.map(({ item }) => item) ?? []
  cloud.tips = (await village.documents<Doc>('tips')).filter(({ _id }) => ticked.includes(_id))
  writeFileSync(file, `${JSON.stringify({ at: Date.now(), cloud, phone }, null, 1)}\n`)
}
/** Whether this run writes what the next build will open: once a release. */
export const leaving = !!process.env.LEAVE_BEHIND

/** Documents and storage of a build of some time ago, as if written just now: every time moves on as far as the clock has. */
const moved = <T>(value: T, by: number): T => {
  if (typeof value === 'number') return (value > 1_600_000_000_000 && value < 4_000_000_000_000 ? value + by : value) as T
  if (Array.isArray(value)) return value.map((one) => moved(one, by)) as T
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, moved(v, by)])) as T
  return value
}

/** Puts into this build's cloud what the other left, but for collections that are no more. */
export const openCloud = async (village: Village, { at, cloud }: Left): Promise<void> => {
  const db = village.sdk().database()
  for (const [name, docs] of Object.entries(cloud).filter(([name]) => name in declared))
    for (const { _id, ...doc } of docs)
      await db
        .collection(name)
        .doc(_id)
        .set(moved(doc, Date.now() - at))
}
export const openPhone = ({ at, phone }: Left): Record<string, string> =>
  Object.fromEntries(Object.entries(phone).map(([key, value]) => [key, JSON.stringify(moved(JSON.parse(value), Date.now() - at))]))
