import { useState } from 'react'
import { useWaiting } from '@/lib/outbox'
import { useMutation } from '@/lib/use-mutation'
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
  const [last, setLast] = useState<Acknowledgement>()
  const [uncounted, setUncounted] = useState(false)
  const { run, busy, trouble } = useMutation()

  const answer: Answering['answer'] = async (what, help) => {
    if (busy) return
    setLast(what)
    const answered = await run('alert.acknowledge', { id, what, ...(help && { help }) }, { queue: entry(what) })
    if (answered?.acknowledged) setGiven([...answered.said, what])
    else if (answered) setUncounted(true)
  }
  return { said: [...new Set([...before, ...given])], kept, busy: busy && last, uncounted, problem: trouble, answer }
}
