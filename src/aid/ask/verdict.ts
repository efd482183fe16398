import type { AidDraft } from '@/lib/aid'
import type { aidVerdicts } from '../../../content/aid'

const exempt = ['minor', 'elder', 'disabled', 'relief']

/** How likely the law gives a lawyer: never a hard no. Undefined until enough is answered. */
export const verdictOf = ({ whom, role, means, filed }: AidDraft): keyof typeof aidVerdicts | undefined => {
  if (!whom || !role) return undefined
  if (role === 'suspect') return 'suspect'
  if (means.length === 0 || !filed) return undefined
  if (filed !== 'yes') return 'consult'
  return means.some((one) => exempt.includes(one)) ? 'likely' : 'means'
}
