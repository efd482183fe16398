import type { Bundle, BundleSource } from '../../types/entities/bundle'
import { bundleEnding, bundleMost } from '../../types/words/bundle'
import { type ManuscriptKind, manuscriptKinds } from '../../types/words/manuscript'
import { mediaOf } from '../../wording/manuscripts'
import { logDeed } from '../_domain/audit'
import { county } from '../_domain/county'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { keepFile, linksTo, readFile } from '../_kit/file'
import { countyOf } from '../_kit/region'
import { store } from '../_kit/store'
import { type Carried, type Entry, written } from './file-format'
import { asSent, gather, lastBundle, withdrawnSince } from './gather'

/** The file lies in the storage before the bundle is entered, so that one that is entered can be fetched. */
export const make = define('bundle.make', async ({ id, pictures, ...chosen }, { user, now }) => {
  // before it is asked whether it is done: what a hasty finger enters meanwhile is either found, or has the number that is wanted here
  const last = await lastBundle()
  const done = await askedFor(id)
  if (done) return given(done)
  const [{ entries, tooMany }, here] = await Promise.all([gather(chosen), county()])
  if (tooMany) throw new CallError('badInput', tooManyWords)
  if (entries.length === 0) throw new CallError('badInput', '选的这些里面，没有能放进包的')
  const ticked = new Set(pictures)
  const sent = entries.map((one) => asSent(one, ticked))
  requireFew(sent)
  const from: BundleSource = {
    source: last?.source ?? id,
    county: here?.name ?? '',
    number: (last?.number ?? 0) + 1,
    madeAt: now,
  }
  const withdrawn = await withdrawnSince(last)
  const bytes = written({ from, entries: sent, withdrawn, pictures: await picturesIn(sent) })
  if (bytes.length > mostBytes) throw tooBig()
  const bundle: Bundle = {
    ...{ _id: String(from.number), request: id, ...from, by: user.id, items: sent.length, withdrawn: withdrawn.length, pictures },
    carried: [...new Set([...(last?.carried ?? []), ...sent.map(({ kind, item }) => `${kind}.${item}`)])],
    file: await keepFile(`bundles/${id}/${nameOf(from)}`, bytes),
  }
  const entered = await store.insertOnceInTransaction(async (t) => {
    await t.add('bundles', bundle)
    await logDeed(t, { at: now, by: user.id, deed: 'makeBundle', region: countyOf(user), about: `第${from.number}号：${inWords(sent)}` })
  })
  if (entered) return given(bundle)
  const same = await askedFor(id)
  if (!same) throw new CallError('conflict', '同事刚刚也做了一个，请再点一次')
  return given(same)
})

const askedFor = async (request: string): Promise<Bundle | undefined> => (await store.list('bundles', { request }, { limit: 1 }))[0]

const given = async ({ number, items, file, ...bundle }: Bundle) => {
  const [link] = file ? await linksTo([file]) : []
  if (!link) throw new CallError('notFound', '这个内容包的文件已经不在了，请重新做一个')
  return { number, items, name: nameOf({ number, madeAt: bundle.madeAt }), link }
}

/** Every system keeps such a name. */
const nameOf = ({ number, madeAt }: Pick<BundleSource, 'number' | 'madeAt'>) =>
  `cunshao-${new Date(madeAt + 8 * 3_600_000).toISOString().slice(0, 10)}-${number}${bundleEnding}`

const { entries: mostEntries, megabytes } = bundleMost
const mostBytes = megabytes * 1024 * 1024
const tooBig = () => new CallError('badInput', `一个包最多${megabytes}兆，请少放几张图片，或者按骗法分几个做`)

const tooManyWords = `一个包最多${mostEntries}份，这里不止。请按骗法分几个做`

const requireFew = (sent: Entry[]) => {
  if (sent.length > mostEntries) throw new CallError('badInput', tooManyWords)
}

/** The bytes of the pictures that entries name. */
const picturesIn = async (entries: Entry[]): Promise<Carried['pictures']> => {
  const named = entries.flatMap(({ item, content }) => mediaOf(content).map(({ id }) => ({ id, item })))
  const there = await store.byId(
    'media',
    named.map(({ id }) => id),
  )
  const pictures: Carried['pictures'] = new Map()
  let all = 0
  for (const { id, item } of named) {
    const file = there.get(id)?.item === item ? there.get(id)?.file : undefined
    if (!file || pictures.has(id)) continue
    const bytes = await readFile(file)
    all += bytes.length
    // said before a function's memory is full
    if (all > mostBytes) throw tooBig()
    pictures.set(id, { item, bytes })
  }
  return pictures
}

const inWords = (sent: Entry[]): string =>
  (Object.keys(manuscriptKinds) as ManuscriptKind[])
    .map((kind) => [manuscriptKinds[kind], sent.filter((one) => one.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([words, n]) => `${words}${n}`)
    .join('，')
