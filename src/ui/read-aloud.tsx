import { useEffect, useState } from 'react'
import { spelt } from '@/lib/sentences'
import { hush, play, speak, useVoice } from '@/lib/speak'
import { BigButton } from './big-button'
import { Button, View } from './elements'
import { Notice } from './notice'
import css from './read-aloud.module.scss'
import { Meta } from './words'

interface Props {
  /** What is read where nobody has recorded it. Left out where only a recording will do. */
  text?: string
  /** Where it was recorded by a person: heard first. */
  recording?: string | undefined
  onStart?: () => void
  ask?: string
  /** Of one thing among several: a small button, and none where nothing can be heard. Named by what it reads. */
  small?: string | undefined
  /** Beside other things: where nothing can be heard it is not there at all, or its place stays empty where it was drawn before that was known. */
  aside?: boolean
}

/** 念给我听: a recording, or else the platform's voice; a second tap stops it. Where the platform has no voice and nobody has recorded it, a calm word instead. */
export const ReadAloud = ({ text, recording, onStart, ask = '念给我听', small, aside }: Props) => {
  const [reading, setReading] = useState(false)
  const [mute, setMute] = useState(false)
  useEffect(() => () => hush(), [])
  const voiced = useVoice()
  const spoken = voiced ? text : undefined
  const [drawn] = useState(!!spoken)
  if (!recording && !spoken) {
    if (!text || small) return null
    const words = !aside && <Meta>这里还没有录音，请身边的人帮着念一念。</Meta>
    return words || drawn ? <View className={css.none}>{words}</View> : null
  }

  const ended = () => setReading(false)
  const voice = () => {
    if (spoken) speak(spelt(spoken), ended)
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
      {small ? (
        <Button className={css.small} onTap={toggle} label={`${reading ? '先不念了' : ask}：${small}`}>
          {reading ? '先不念了' : ask}
        </Button>
      ) : (
        <BigButton kind="soft" onTap={toggle}>
          {reading ? '先不念了' : ask}
        </BigButton>
      )}
      {mute && <Notice kind="wrong">录音要有网才能放，看看网络再试。</Notice>}
    </>
  )
}
