import { go } from '@/lib/go'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { BigButton } from '@/ui/big-button'
import type { MaterialKind } from '../../../types/entities/material'

/** What is usually done with each, and where it is noted. A script is put into the loudspeaker's list, which notes by itself what was played. */
const doings = {
  slogan: { page: 'work/record', query: { form: 'banner' }, words: '挂上了，记进台账' },
  script: { page: 'work/broadcast', query: {}, words: '排进大喇叭的单子' },
  poster: { page: 'work/record', query: { form: 'poster' }, words: '贴上了，记进台账' },
  comic: { page: 'work/record', query: { form: 'poster' }, words: '贴上了，记进台账' },
} as const satisfies Record<MaterialKind, { page: string; query: Record<string, string>; words: string }>

interface Props {
  kind: MaterialKind
  what: string
  /** Of a banner: its slogan, so that whoever hung it is told when that is withdrawn, and what is known of it already. */
  filled?: { slogan: string; due?: string; note?: string }
}

/** For whoever keeps the ledger: the line begins with what was done. Whoever runs a screen says it with `PutUp`. */
export const NoteDone = ({ kind, what, filled }: Props) => {
  const { page, query, words } = doings[kind]
  if (!hasAnyRole(useGrants(), 'gridWorker', 'editor', 'commandRoom')) return null
  return (
    <BigButton kind="plain" label={`${words}：${what}`} onTap={() => go(page, { ...query, ...filled })}>
      {words}
    </BigButton>
  )
}
