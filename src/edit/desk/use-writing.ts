import { useEffect, useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import type { Output } from '../../../types/contract'
import type { ManuscriptFinding } from '../../../types/entities/finding'
import type { ManuscriptKind } from '../../../types/words/manuscript'
import type { Content } from '../../../wording/manuscripts'
import { type Draft, dropDraft, keepDraft } from './drafts'

/** It was handed in and came back with this; nothing since it did not. */
export type Refused = ManuscriptFinding[] | undefined

interface Writing {
  content: Content
  /** Written here and not yet in the cloud. */
  unsaved: boolean
  busy: 'save' | 'submit' | undefined
  trouble: string | undefined
  said: string | undefined
  change: (field: string, value: string | string[]) => void
  save: () => Promise<void>
  submit: () => Promise<void>
  /** Whether somebody saved since this was begun. */
  behind: (version: number) => boolean
  /** Goes on with what was written here, over what a colleague saved meanwhile. */
  over: () => void
  /** Forgets what was written here. */
  drop: () => void
}

interface Begin {
  id: string
  kind: ManuscriptKind
  read: Output<'manuscript.read'> | undefined
  draft: Draft | undefined
  onRefused: (next: (old: Refused) => Refused) => void
  /** Something changed in the cloud. */
  onChange: () => void
}

/** A manuscript being written: on this phone after every letter, in the cloud when its author says so. */
export const useWriting = ({ id, kind, read, draft: begun, onRefused, onChange }: Begin): Writing => {
  const [draft, setDraft] = useState<Draft>(
    begun ?? { kind, content: read?.manuscript.content ?? {}, after: read?.manuscript.version ?? 0 },
  )
  const [unsaved, setUnsaved] = useState(!!begun)
  const [busy, setBusy] = useState<Writing['busy']>()
  const [trouble, setTrouble] = useState<string>()
  const [said, say] = useState<string>()

  // What changed in the cloud while nothing was written here is what is written on.
  useEffect(() => {
    if (read && !unsaved)
      setDraft((old) => {
        const { content, version } = read.manuscript
        return version > old.after ? { ...old, content, after: version } : old
      })
  }, [read, unsaved])

  const put = (next: Draft) => {
    setDraft(next)
    keepDraft(id, next)
  }
  const change = (field: string, value: string | string[]) => {
    put({ ...draft, content: { ...draft.content, [field]: value } })
    setUnsaved(true)
    onRefused((all) => all?.filter((f) => f.field !== field))
    say(undefined)
  }
  const kept = async (): Promise<number> => {
    if (!unsaved) return draft.after
    const { version } = await call('manuscript.save', { id, kind, content: draft.content, after: draft.after })
    setDraft({ ...draft, after: version })
    dropDraft(id)
    setUnsaved(false)
    return version
  }
  const doing = async (step: 'save' | 'submit', what: () => Promise<void>) => {
    setBusy(step)
    setTrouble(undefined)
    try {
      await what()
      onChange()
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      setTrouble(e.code === 'offline' ? `${e.message}。写好的都留在这里，不会丢。` : e.message)
      if (e.code === 'conflict') onChange()
    } finally {
      setBusy(undefined)
    }
  }
  const submitted = async () => {
    const { status, findings } = await call('manuscript.submit', { id, version: await kept() })
    onRefused(() => (status === 'draft' ? findings : undefined))
  }
  return {
    ...{ content: draft.content, unsaved, busy, trouble, said, change },
    behind: (version) => draft.after < version,
    save: () =>
      doing('save', async () => {
        say(`存好了，第${await kept()}版。`)
      }),
    submit: () => doing('submit', submitted),
    over: () => {
      put({ ...draft, after: read?.manuscript.version ?? 0 })
      setTrouble(undefined)
    },
    drop: () => {
      dropDraft(id)
      setDraft({ kind, content: read?.manuscript.content ?? {}, after: read?.manuscript.version ?? 0 })
      setUnsaved(false)
      setTrouble(undefined)
    },
  }
}
