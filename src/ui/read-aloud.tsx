import { useEffect, useState } from 'react'
import { canSpeak, hush, play, speak } from '@/lib/speak'
import { BigButton } from './big-button'
import { Notice } from './notice'

interface Props {
  /** Left out where only a recording will do. */
  text?: string
  /** Where it was recorded by a person: heard first. */
  recording?: string | undefined
  onStart?: () => void
}

/** 念给我听: a recording, or else the platform's voice; a second tap stops it. Not there where there is neither. */
export const ReadAloud = ({ text, recording, onStart }: Props) => {
  const [reading, setReading] = useState(false)
  const [mute, setMute] = useState(false)
  useEffect(() => () => hush(), [])
  const spoken = canSpeak() ? text : undefined
  if (!recording && !spoken) return null

  const ended = () => setReading(false)
  const voice = () => {
    if (spoken) speak(spoken, ended)
    else ended()
  }
  const toggle = () => {
    if (reading) return hush()
    setMute(false)
    if (!recording) voice()
    else
      play(recording, (played) => {
        setMute(!played && !spoken)
        if (played) ended()
        else voice()
      })
    setReading(true)
    onStart?.()
  }
  return (
    <>
      <BigButton kind="soft" onTap={toggle}>
        {reading ? '先不念了' : '念给我听'}
      </BigButton>
      {mute && <Notice kind="wrong">录音现在放不出来，看看网络再试。</Notice>}
    </>
  )
}
