import { caseFromText } from '../../wording/case-from-text'
import { titleOf } from '../../wording/manuscripts'
import { tidy } from '../../wording/rows'
import { addManuscript } from '../_domain/add-manuscript'
import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { pathTo } from '../_kit/region'
import { store } from '../_kit/store'
import { openReport } from './case-file'
import { withoutPeople } from './without-people'

/** What the police wrote is masked once more, whatever they left in it; nothing in the manuscript leads back to the report. */
export const handOver = define('report.handOver', async ({ code, id, text }, { user, now }) => {
  const report = await openReport(user, code, 'report.handOver', now)
  const told = caseFromText(await withoutPeople(text, report))
  const content = tidy('case', {
    ...told,
    ...(report.type !== 'unsure' && { type: report.type }),
    ...(report.loss !== undefined && { amountBand: bandOf(report.loss) }),
    sourceKind: 'police',
    sourceDate: new Date(report.createdAt + 8 * 3_600_000).toISOString().slice(0, 10),
  })
  const made = await store.insertOnceInTransaction((t) =>
    addManuscript(t, {
      ...{ _id: id, kind: 'case', item: id, live: false, status: 'draft', content, title: titleOf('case', content) },
      ...{ version: 1, region: pathTo(report.region)[0] as string, author: user.id, updatedAt: now },
    }),
  )
  if (!made && (await store.get('manuscripts', id))?.author !== user.id) throw new CallError('conflict', '这个编号已被使用，请返回再试')
  return { id }
})

const bandOf = (loss: number) => {
  if (loss === 0) return 'none'
  if (loss < 1000_00) return 'under1k'
  if (loss < 10_000_00) return 'under10k'
  return loss < 100_000_00 ? 'under100k' : 'over100k'
}
