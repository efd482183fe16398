import { useState } from 'react'
import { CallFailed, call } from '@/lib/call'
import { keepForLater, useWaiting } from '@/lib/outbox'
import type { Input } from '../../types/contract'
import type { Acknowledgement } from '../../types/entities/alert'

interface Answering {
  said: Acknowledgement[]
  /** Kept on the phone until there is a network. */
  kept: Acknowledgement[]
  busy: Acknowledgement | undefined
  /** The answer of somebody who has to spread the alert is not counted. */
  uncounted: boolean
  problem: string
  answer: (what: Acknowledgement, help?: Input<'alert.acknowledge'>['help']) => Promise<void>
}

/** Answers one alert (or tip that was sent), each answer once: kept on the phone when there is no network. */
export const useAnswer = (id: string, before: Acknowledgement[]): Answering => {
  const entry = (what: Acknowledgement) => `acknowledge.${id}.${what}`
  const waiting = useWaiting().filter((w) => !w.refused)
  const kept = (['know', 'toldElders', 'needHelp'] as const).filter((what) => waiting.some((w) => w.id === entry(what)))
  const [given, setGiven] = useState<Acknowledgement[]>([])
  const [busy, setBusy] = useState<Acknowledgement>()
  const [uncounted, setUncounted] = useState(false)
  const [problem, setProblem] = useState('')

  const answer: Answering['answer'] = async (what, help) => {
    if (busy) return
    const input = { id, what, ...(help && { help }) }
    setBusy(what)
    setProblem('')
    try {
      const { acknowledged, said: now } = await call('alert.acknowledge', input)
      if (acknowledged) setGiven([...now, what])
      else setUncounted(true)
    } catch (e) {
      if (!(e instanceof CallFailed)) throw e
      if (e.code === 'offline') keepForLater(entry(what), 'alert.acknowledge', input)
      else setProblem(e.message)
    } finally {
      setBusy(undefined)
    }
  }
  return { said: [...new Set([...before, ...given])], kept, busy, uncounted, problem, answer }
}
