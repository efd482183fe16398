import type { BundleSource } from '../../types/entities/bundle'
import type { Manuscript } from '../../types/entities/manuscript'
import { inPlaceOf } from '../../wording/from-source'
import { mediaOf, textOf } from '../../wording/manuscripts'
import { collectionOfKind } from '../../wording/rows'
import { addManuscript, versionOf } from '../_domain/add-manuscript'
import { fromRow } from '../_domain/from-row'
import { keepFile } from '../_kit/file'
import { requireDrawable } from '../_kit/picture'
import { store, type Transaction } from '../_kit/store'
import type { User } from '../_kit/user'
import { withoutPlace } from '../_kit/without-place'
import type { Carried, Entry } from './file-format'
import { isUntouched, type Step } from './plan'

interface By extends Pick<Carried, 'from' | 'pictures'> {
  user: User
  now: number
}

/** Some steps, all or none. Each looks again at what lies there: it may have been touched since the plan. */
export const carryOut = async (steps: Step[], by: By): Promise<void> => {
  for (const one of steps) if (one.step !== 'gone') await keepPictures(one.entry, by)
  await store.transaction(async (t) => {
    for (const one of steps) {
      if (one.step === 'gone') await flag(t, one, by)
      else if (one.step === 'beside') await offer(t, one, by)
      else if (one.step === 'update') await update(t, one, by)
      else await begin(t, one, by)
    }
  })
}

/** Before the words that name them; one that nothing names in the end goes at night. */
const keepPictures = async ({ item, content }: Entry, { pictures, user, now }: By): Promise<void> => {
  for (const { id } of mediaOf(content)) {
    const bytes = pictures.get(id)?.bytes
    if (!bytes || (await store.get('media', id))) continue
    const format = requireDrawable(bytes)
    const file = await keepFile(`media/${item}/${id}.${format}`, withoutPlace(format, bytes))
    await store.add('media', { _id: id, item, by: user.id, pieces: [], file, at: now })
  }
}

type Taken = Extract<Step, { entry: Entry }>
const sourceAt = (from: BundleSource, version: number) => ({ ...from, version })

/** A draft, written by whoever took it in: somebody else has to agree. */
const begin = async (t: Transaction, { id, title, entry }: Taken, { from, user, now }: By): Promise<void> => {
  const { kind, item, content } = entry
  if ((await t.get('manuscripts', id)) || (await t.get(collectionOfKind[kind], item))) return
  const source = textOf(content, 'case')
  await addManuscript(t, {
    ...{ _id: id, kind, item, live: false, status: 'draft', content, title, version: 1 },
    ...{ author: user.id, source: sourceAt(from, 1), updatedAt: now },
    ...(source && { from: source }),
  })
}

const update = async (t: Transaction, { id, title, entry: { content } }: Taken, { from, user, now }: By): Promise<void> => {
  const old = await t.get('manuscripts', id)
  if (!old || !isUntouched(old, from)) return
  const version = old.version + 1
  const next: Manuscript = {
    ...{ ...old, title, version, author: user.id, source: sourceAt(from, version), updatedAt: now },
    content: { ...inPlaceOf(old.content, content), ...(content.expires && { expires: content.expires }) },
  }
  await t.put('manuscripts', next)
  await t.add('versions', versionOf(next))
}

/** Another wording beside the one that is here. A row from before the desk gets its manuscript for it. */
const offer = async (t: Transaction, { id, entry: { kind, item, content } }: Taken, { from, now }: By): Promise<void> => {
  const offered = { ...from, content, waits: true as const }
  const old = await t.get('manuscripts', id)
  if (old) return t.put('manuscripts', { ...old, offered })
  const row = await t.get(collectionOfKind[kind], item)
  if (row) await addManuscript(t, { ...fromRow(kind, row, now), offered })
}

/** For an editor to decide, even when one had let it stay before. */
const flag = async (t: Transaction, { id, withdrawal }: Extract<Step, { step: 'gone' }>, { now }: By): Promise<void> => {
  const old = await t.get('manuscripts', id)
  if (!old?.source || old.status === 'withdrawn') return
  const { kept: _kept, ...rest } = old
  const flagged = `对方已经撤下，原因：${withdrawal.why}`
  await t.put('manuscripts', { ...rest, flagged, source: { ...old.source, gone: withdrawal.at }, updatedAt: now })
}
