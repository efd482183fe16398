import { useEffect, useState } from 'react'
import { canSpeak, hush, speak } from '@/lib/speak'
import { BigButton } from './big-button'

/** 念给我听: reads a text aloud, or stops. Not there where the platform has no voice. */
export const ReadAloud = ({ text, onStart }: { text: string; onStart?: () => void }) => {
  const [reading, setReading] = useState(false)
  useEffect(() => hush, [])
  if (!canSpeak()) return null
  const toggle = () => {
    if (reading) hush()
    else {
      speak(text, () => setReading(false))
      onStart?.()
    }
    setReading(!reading)
  }
  return (
    <BigButton kind="soft" onTap={toggle}>
      {reading ? '先不念了' : '念给我听'}
    </BigButton>
  )
}
