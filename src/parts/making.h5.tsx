import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CallFailed } from '@/lib/call'
import type { NoFilm } from '@/lib/film-words'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'

interface How {
  /** From 0 to 1. */
  onProgress: (part: number) => void
  stop: AbortSignal
}

interface Props<T> {
  children: ReactNode
  /** What is in the way of making it now, in words: what was withdrawn since it was chosen. */
  look: () => Promise<string | undefined>
  work: (how: How) => Promise<T | NoFilm>
  whyNot: Record<Exclude<NoFilm, 'stopped'>, string>
  /** What came of it; nothing when it begins anew. */
  onMade: (made: T | undefined) => void
  /** Whether the button stands there no more. */
  made?: boolean
}

/** The button that makes films or files in this browser: looks once more whether they may be shown, says how far it is, and can be stopped. */
export const Making = <T extends object>({ children, look, work, whyNot, onMade, made }: Props<T>) => {
  const [part, setPart] = useState<number>()
  const [trouble, setTrouble] = useState<string>()
  const stop = useRef<AbortController>()
  useEffect(() => () => stop.current?.abort(), [])
  const make = async () => {
    setTrouble(undefined)
    onMade(undefined)
    setPart(0)
    const mine = new AbortController()
    stop.current = mine
    const inTheWay = await look().catch(inWords)
    const got = inTheWay ? undefined : await work({ onProgress: (now) => setPart(Math.floor(now * 100)), stop: mine.signal }).catch(failed)
    setPart(undefined)
    if (typeof got === 'object') onMade(got)
    else if (got !== 'stopped') setTrouble(got ? whyNot[got] : inTheWay)
  }
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {!made && (
        <BigButton busy={part !== undefined && `正在做，${part}%`} onTap={() => void make()}>
          {children}
        </BigButton>
      )}
      {part !== undefined && (
        <BigButton kind="plain" onTap={() => stop.current?.abort()}>
          停下，不做了
        </BigButton>
      )}
    </>
  )
}

const inWords = (e: unknown): string => {
  if (!(e instanceof CallFailed)) throw e
  return e.message
}

const failed = (e: unknown): 'failed' => {
  console.error(e)
  return 'failed'
}
