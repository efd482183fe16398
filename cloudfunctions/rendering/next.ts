import type { FraudType } from '../../types/entities/fraud'
import type { RenderingKind } from '../../types/entities/rendering'
import { fraudTypes } from '../../types/words/fraud'
import type { reasonsNext } from '../../types/words/rendering'
import { hashOf, localizationId, type Rows, sourceOf } from '../_domain/localization'
import { sourceRepositories } from '../_domain/rendering-source'
import { tipsOfComingDays } from '../_domain/tips-of-coming-days'
import { store } from '../_kit/store'
import { stateOf } from './state'

type Why = keyof typeof reasonsNext
const most = 12

/** What has no Mongolian and matters first, read by key: as much however large the library is. */
export const nextInMongolian = async (now: number) => {
  const alerts = await sourceRepositories.alert.following('', most, now)
  const found = await Promise.all([
    missing('alert', 'alert', alerts),
    ofIds('standing', 'cheated', ['cheated', 'report']),
    ofIds('tip', 'soon', await tipsOfComingDays(now)),
    ofIds('standing', 'door', ['door']),
    ofIds('handbook', 'handbook', Object.keys(fraudTypes) as FraudType[]),
  ])
  return found.flat().slice(0, most)
}

const ofIds = async (kind: RenderingKind, why: Why, ids: string[]) => {
  const rows = await sourceRepositories[kind].byId(ids)
  return missing(
    kind,
    why,
    ids.flatMap((id) => rows.get(id) ?? []),
  )
}

/** What lies at a reviewer's is under way. */
const missing = async <K extends RenderingKind>(kind: K, why: Why, rows: (Rows[K] & { _id: string })[]) => {
  const found = await store.byId(
    'renderings',
    rows.map(({ _id }) => localizationId(kind, _id, 'mn')),
  )
  return rows.flatMap((row) => {
    const source = sourceOf(kind, row)
    const state = stateOf(found.get(localizationId(kind, row._id, 'mn')), hashOf(source))
    return state === 'reviewed' || state === 'submitted' ? [] : [{ kind, item: row._id, title: source.title, why, state }]
  })
}
