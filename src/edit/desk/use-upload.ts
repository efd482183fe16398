import { useRef, useState } from 'react'
import { NotAgreed } from '@/lib/agreed'
import { CallFailed, call } from '@/lib/call'
import type { Chosen } from '@/lib/chosen'
import { newId } from '@/lib/new-id'
import { type MediumKind, mediaKinds } from '../../../types/words/medium'
import { chooseMedium } from './choose-medium'

/** Bytes a call carries, whole groups of three: no more than types/contract.ts takes as base64. */
const piece = 749_997

interface Under {
  id: string
  kind: MediumKind
  file: Chosen
  /** How many pieces have been uploaded. */
  sent: number
  parts: number
}
export interface Upload {
  under: Under | undefined
  /** The upload broke off and can be resumed. */
  stopped: boolean
  trouble: string
  choose: (kind: MediumKind) => Promise<void>
  goOn: () => Promise<void>
  cancel: () => void
}

/** Chooses a medium and sends it piece by piece, one medium at a time. */
export const useUpload = (manuscript: string, onDone: (id: string, link: string) => void): Upload => {
  const [under, setUnder] = useState<Under>()
  const [stopped, setStopped] = useState(false)
  const [trouble, setTrouble] = useState('')
  const current = useRef<string>(undefined)
  const done = useRef(onDone)
  done.current = onDone

  const cancel = () => {
    current.current = undefined
    setUnder(undefined)
    setStopped(false)
    setTrouble('')
  }
  const send = async (one: Under) => {
    const { id, file, parts } = one
    setStopped(false)
    setTrouble('')
    try {
      for (let part = one.sent; part < parts; ) {
        setUnder({ ...one, sent: part })
        const bytes = await file.read(part * piece, (part + 1) * piece)
        const answer = await call('manuscript.attach', { manuscript, id, part, parts, bytes })
        if (current.current !== id) return
        part = answer.received
        if (answer.link) done.current(id, answer.link)
      }
      cancel()
    } catch (e) {
      if (current.current !== id) return
      if (!(e instanceof CallFailed)) throw e
      if (e.code === 'offline' || e.code === 'internal') setStopped(true)
      else cancel()
      setTrouble(e.message)
    }
  }
  return {
    ...{ under, stopped, trouble, cancel },
    choose: async (kind) => {
      if (current.current) return
      setTrouble('')
      const { name, megabytes } = mediaKinds[kind]
      const file = await chooseMedium(kind).catch((e: unknown) =>
        setTrouble(e instanceof NotAgreed ? e.message : `这个${name}打不开，请另选一个`),
      )
      // old browsers never say that nothing was chosen: only a chosen file bars the next
      if (!file || current.current) return
      if (file.size > megabytes * 1024 * 1024) return setTrouble(`${name}太大，最多${megabytes}兆，请剪短或压小再传`)
      const id = newId(kind)
      current.current = id
      const next = { id, kind, file, sent: 0, parts: Math.max(1, Math.ceil(file.size / piece)) }
      setUnder(next)
      await send(next)
    },
    goOn: async () => {
      if (under && stopped) await send(under)
    },
  }
}
