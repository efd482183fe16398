import { caseFile } from '../../papers/case-file'
import { noteLook } from '../_domain/note-look'
import { define } from '../_kit/define'
import { requireRegion } from '../_kit/region'
import { caseFacts, picturesOf } from './case-facts'
import { giveExport, linkLives } from './exports'
import { takenReports } from './taken'

const most = 30

export const dossier = define('report.dossier', async (asked, { user, now }) => {
  const { reports, elsewhere } = await takenReports(user, asked, most)
  for (const { _id, region } of reports) {
    const look = { at: now, person: user.id, call: 'report.dossier', subject: _id, region }
    await noteLook({ ...look, ...(elsewhere && { refused: true }) })
  }
  if (elsewhere) requireRegion(user, ['police'], elsewhere.region)
  const { filed, bytes } = await caseFacts(reports, user)
  const paper = caseFile(filed, user.person?.name ?? '民警', now)
  // what packs it is opened when somebody takes a file along, not at every start of the function
  const { docx } = await import('../../papers/docx')
  const name = 'case-file.docx'
  const word = await giveExport(name, Buffer.from(docx(paper, bytes)), now)
  return { paper, pictures: await picturesOf(reports), word, name, until: now + linkLives * 1000 }
})
