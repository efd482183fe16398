import type { BundleSource } from '../../types/entities/bundle'
import type { Manuscript } from '../../types/entities/manuscript'
import { type ManuscriptKind, manuscriptKinds } from '../../types/words/manuscript'
import { mediaOf, titleOf } from '../../wording/manuscripts'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { CallError } from '../_kit/call-error'
import { readFile } from '../_kit/file'
import { _, store } from '../_kit/store'
import { type Carried, read } from './file-format'
import { faultOf, pictureFault } from './judge'
import { type Here, type Step, stepOf, stepOfWithdrawal } from './plan'

type Thing = { kind: ManuscriptKind; item: string }
const keyOf = ({ kind, item }: Thing) => `${kind}.${item}`

interface Planned {
  from: BundleSource
  older: boolean
  steps: Step[]
  unreadable: { kind?: ManuscriptKind; title: string; why: string }[]
  pictures: Carried['pictures']
}

/** What taking in the bundle of an intake does, as things stand now. Looking and doing go by the same plan. */
export const planned = async (intake: string): Promise<Planned> => {
  const { file, from } = (await store.get('intakes', intake)) ?? {}
  if (!file || !from) throw new CallError('notFound', '这个内容包已经不在了，请重新放一次')
  const { entries, withdrawn, pictures, strange } = read(await readFile(file))
  const [older, hereOf, strayOf] = await Promise.all([
    isOlder(from),
    whatIsHere([...entries, ...withdrawn]),
    strayPictures(entries.flatMap(({ item, content }) => mediaOf(content).map(({ id }) => ({ id, item })))),
  ])
  const unreadable: Planned['unreadable'] = strange > 0 ? [{ title: `有${strange}份`, why: '咱们的程序读不懂，可能是对方的程序更新' }] : []
  const steps: Step[] = []
  const met = new Set<string>()
  for (const entry of entries) {
    const step = stepOf(entry, hereOf(entry), from, older)
    const isNew = step.step !== 'same' && step.step !== 'away'
    const twice = met.has(keyOf(entry)) ? '包里有两份一样编号的' : undefined
    const why = twice ?? (isNew ? (strayOf(entry.item, entry.content) ?? pictureFault(entry, pictures) ?? faultOf(entry)) : undefined)
    met.add(keyOf(entry))
    if (why) unreadable.push({ kind: entry.kind, title: titleOf(entry.kind, entry.content), why })
    else steps.push(step)
  }
  for (const one of withdrawn) {
    const step = met.has(keyOf(one)) ? undefined : stepOfWithdrawal(one, hereOf(one), from, older)
    if (step) steps.push(step)
  }
  return { from, older, steps, unreadable, pictures }
}

/** Whether a newer bundle of that county was taken in before. By its day: a county that went back to a copy numbers from lower again; one from days to come holds up no other. */
const isOlder = async ({ source, madeAt }: BundleSource, now = Date.now()): Promise<boolean> => {
  const newer = _.gt(madeAt).and(_.lt(now + day))
  return (await store.count('intakes', { 'from.source': source, 'from.madeAt': newer, takenAt: _.exists(true) })) > 0
}
const day = 86_400_000

/** Manuscripts and rows of these things, some hundreds a request. */
const whatIsHere = async (things: Thing[]): Promise<(thing: Thing) => Here> => {
  const manuscripts = new Map<string, Manuscript>()
  const rows = new Map<string, { _id: string }>()
  for (const kind of Object.keys(manuscriptKinds) as ManuscriptKind[]) {
    const items = things.filter((one) => one.kind === kind).map(({ item }) => item)
    for (let n = 0; n < items.length; n += 500)
      for (const one of await store.list('manuscripts', { kind, item: _.in(items.slice(n, n + 500)) })) manuscripts.set(keyOf(one), one)
    for (const row of (await store.byId(collectionOfKind[kind], items)).values()) rows.set(keyOf({ kind, item: row._id }), row)
  }
  const came = await store.byId(
    'versions',
    [...manuscripts.values()].flatMap(({ _id, source }) => (source ? [`${_id}.${source.version}`] : [])),
  )
  return (thing) => {
    const [manuscript, row] = [manuscripts.get(keyOf(thing)), rows.get(keyOf(thing))]
    const words = manuscript?.source && came.get(`${manuscript._id}.${manuscript.source.version}`)
    return {
      ...(manuscript && { manuscript }),
      ...(row && !manuscript && { row: contentOf(thing.kind, row) }),
      ...(words && { came: words.content }),
    }
  }
}

/** Says of an entry when a picture's id is that of another case here. */
const strayPictures = async (named: { id: string; item: string }[]) => {
  const there = await store.byId(
    'media',
    named.map(({ id }) => id),
  )
  return (item: string, content: Parameters<typeof mediaOf>[0]): string | undefined =>
    mediaOf(content).some(({ id }) => there.has(id) && there.get(id)?.item !== item) ? '它的图片编号已经被别的案例用了' : undefined
}
