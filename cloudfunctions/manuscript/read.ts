import type { Manuscript } from '../../types/entities/manuscript'
import { textsOf } from '../../wording/manuscripts'
import { collectionOfKind, contentOf } from '../../wording/rows'
import { linksToMediaOf } from '../_domain/media'
import { define } from '../_kit/define'
import { store } from '../_kit/store'
import { caseTitles } from './case-titles'
import { findManuscript, namesOf } from './find'
import { findingsOf } from './findings'
import { madeFrom } from './made-from'
import { may, mayDecideOn } from './may'
import { latestVersions } from './versions'

export const read = define('manuscript.read', async ({ id }, { user, now }) => {
  const manuscript = await findManuscript(id)
  const { author, reviewer } = manuscript
  const [versions, findings, row, made, cases, media] = await Promise.all([
    latestVersions(id),
    findingsOf(manuscript, now),
    manuscript.live && manuscript.status !== 'published' ? store.get(collectionOfKind[manuscript.kind], manuscript.item) : null,
    manuscript.kind === 'case' ? everythingFrom(manuscript) : [],
    caseTitles([
      ...textsOf(manuscript.content, 'case'),
      ...textsOf(manuscript.content, 'related'),
      ...textsOf({ from: manuscript.from ?? [] }, 'from'),
    ]),
    manuscript.kind === 'case' ? linksToMediaOf(manuscript.item) : [],
  ])
  const nameOf = await namesOf([author, reviewer, ...versions.map((v) => v.author)])
  const named = (who: string | undefined) => (who ? { author: nameOf(who) as string } : {})
  return {
    manuscript,
    ...named(author),
    ...(reviewer && { reviewer: nameOf(reviewer) as string }),
    findings,
    versions: versions.map(({ author: by, ...v }) => ({ ...v, ...named(by) })),
    read: row && contentOf(manuscript.kind, row),
    cases,
    media,
    made,
    may: {
      save: may(user, 'save', manuscript),
      revert: manuscript.live && may(user, 'revert', manuscript),
      submit: may(user, 'submit', manuscript),
      approve: may(user, 'approve', manuscript),
      return: may(user, 'return', manuscript),
      withdraw: may(user, 'withdraw', manuscript),
      renew: may(user, 'renew', manuscript),
      keep: !!manuscript.flagged && mayDecideOn(user),
      erase: media.length > 0 && mayDecideOn(user),
    },
  }
})

const everythingFrom = async ({ item }: Manuscript) => {
  const { manuscripts, rows, alerts } = await madeFrom(item)
  return [
    ...manuscripts
      .filter((m) => m.status !== 'withdrawn')
      .map((m) => ({ item: m.item, kind: m.kind, title: m.title, flagged: !!m.flagged })),
    ...rows.map(({ kind, row, title }) => ({ item: row._id, kind, title, flagged: false })),
    ...alerts
      .filter((a) => a.status === 'inForce')
      .map((a) => ({ item: a._id, kind: 'alert' as const, title: a.headline, flagged: !!a.flagged })),
  ]
}
