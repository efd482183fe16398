import type { CallName } from '../../types/contract'
import type { Report } from '../../types/entities/report'
import { noteLook } from '../_domain/note-look'
import { pathTo } from '../_kit/region'
import type { User } from '../_kit/user'

/** Calls that look at many reports at once: one entry a town, with the codes. Where it lies, a look is looked for. */
export const togetherCalls = ['report.export', 'report.setAside'] as const satisfies CallName[]

/** Writes down such a look, or that it was refused. */
export const noteTogether = async (
  user: User,
  call: (typeof togetherCalls)[number],
  reports: Report[],
  refused: boolean,
  now: number,
): Promise<void> => {
  const townOf = ({ region }: Report) => pathTo(region)[1] ?? region
  for (const region of new Set(reports.map(townOf))) {
    const codes = reports.filter((one) => townOf(one) === region).map(({ _id }) => _id)
    await noteLook({ at: now, person: user.id, call, subject: region, region, codes, ...(refused && { refused }) })
  }
}
