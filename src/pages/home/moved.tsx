import { useEffect, useState } from 'react'
import { prefer, preferences } from '@/lib/preferences'
import { Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'

/** The phone's village went into another: it keeps that one from now on, and says so once. */
export const Moved = ({ village, movedFrom }: Pick<Output<'home.today'>, 'village' | 'movedFrom'>) => {
  const [words, say] = useState('')
  useEffect(() => {
    const kept = preferences().village?._id
    if (!movedFrom || !village || !kept || kept === village._id) return
    say(`${movedFrom}并到了${village.name}，以后给您看${village.name}的预警。`)
    prefer({ village })
  }, [village, movedFrom])
  return words ? <Notice>{words}</Notice> : null
}
