import { useEffect, useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import type { CallName, Output } from '../../../types/contract'
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
  busy: CallName | undefined
  trouble: string
  said: string | undefined
  change: (fields: Content) => void
  save: () => Promise<void>
  submit: () => Promise<void>
  /** Whether somebody saved since this was begun. */
  behind: (version: number) => boolean
  /** Goes on with what was written here, over what a colleague saved meanwhile. */
  over: () => void
  /** Takes the colleague's in place of what was written here. */
  drop: () => void
  /** Puts what was written here back, after `drop`. */
  putBack: (() => void) | undefined
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
  const { run, busy, trouble, setTrouble } = useMutation({
    onConflict: onChange,
    words: ({ code, message }) => (code === 'offline' ? `${message}。写好的都留在这里，不会丢。` : message),
  })
  const [said, say] = useState<string>()
  const [dropped, setDropped] = useState<Draft>()

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
  const change = (fields: Content) => {
    put({ ...draft, content: { ...draft.content, ...fields } })
    setUnsaved(true)
    onRefused((all) => all?.filter((f) => !(f.field in fields)))
    say(undefined)
  }
  /** The version that the cloud has it under; nothing when it could not be kept there. */
  const kept = async (): Promise<number | undefined> => {
    if (!unsaved) return draft.after
    const saved = await run('manuscript.save', { id, kind, content: draft.content, after: draft.after })
    if (!saved) return undefined
    setDraft({ ...draft, after: saved.version })
    dropDraft(id)
    setUnsaved(false)
    return saved.version
  }
  const save = async () => {
    const version = await kept()
    if (version === undefined) return
    say(`存好了，第${version}版。`)
    onChange()
  }
  const submit = async () => {
    const version = await kept()
    const answer = version !== undefined && (await run('manuscript.submit', { id, version }))
    if (!answer) return
    onRefused(() => (answer.status === 'draft' ? answer.findings : undefined))
    onChange()
  }
  return {
    ...{ content: draft.content, unsaved, busy, trouble, said, change, save, submit },
    behind: (version) => draft.after < version,
    over: () => {
      put({ ...draft, after: read?.manuscript.version ?? 0 })
      setTrouble('')
    },
    putBack:
      dropped &&
      (() => {
        put(dropped)
        setUnsaved(true)
        setDropped(undefined)
      }),
    drop: () => {
      setDropped(draft)
      dropDraft(id)
      setDraft({ kind, content: read?.manuscript.content ?? {}, after: read?.manuscript.version ?? 0 })
      setUnsaved(false)
      setTrouble('')
    },
  }
}
