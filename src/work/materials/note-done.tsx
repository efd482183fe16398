import { go } from '@/lib/go'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { BigButton } from '@/ui/big-button'
import type { MaterialKind } from '../../../types/entities/material'

/** What is usually done with each. */
const doings = {
  slogan: { form: 'banner', words: '挂上了，记进台账' },
  script: { form: 'loudspeaker', words: '喇叭里播了，记进台账' },
  poster: { form: 'poster', words: '贴上了，记进台账' },
} as const satisfies Record<MaterialKind, { form: string; words: string }>

/** For whoever keeps the ledger: the line begins with what was done. Whoever runs a screen says it with `PutUp`. */
export const NoteDone = ({ kind, what }: { kind: MaterialKind; what: string }) => {
  const { form, words } = doings[kind]
  if (!hasAnyRole(useGrants(), 'gridWorker', 'editor', 'commandRoom')) return null
  return (
    <BigButton kind="plain" label={`${words}：${what}`} onTap={() => go('work/record', { form })}>
      {words}
    </BigButton>
  )
}
