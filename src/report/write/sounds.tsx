import { useEffect, useRef, useState } from 'react'
import { attachmentOf, dropAttachment, keepAttachment } from '@/lib/hand-in'
import { newId } from '@/lib/new-id'
import type { Draft } from '@/lib/report-draft'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Button, View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { TakenOut } from '@/ui/taken-out'
import { Line, Meta, Para, Title } from '@/ui/words'
import css from './index.module.scss'
import { limits, longest } from './limits'
import { playable, record } from './microphone'
import { NoSound, type Recording } from './microphone-words'

type Sounds = Draft['sounds']

/** Telling instead of writing: pieces of a minute at most, kept on the phone like pictures until the report is handed in. */
export const SoundsTold = ({
  sounds,
  add,
  remove,
}: {
  sounds: Sounds
  add: (one: Sounds[number]) => void
  remove: (id: string) => void
}) => {
  const [running, setRunning] = useState<Recording>()
  const [trouble, setTrouble] = useState('')
  const [gone, setGone] = useState<{ bytes: string; length: number }>()
  const left = useRef(false)
  const now = useRef<Recording>()
  useEffect(
    () => () => {
      left.current = true
      now.current?.stop()
    },
    [],
  )
  const seconds = sounds.reduce((sum, { length }) => sum + length, 0)
  const room = sounds.length < limits.sounds ? Math.min(longest.piece, longest.all - seconds) : 0

  const keep = (bytes: string, length: number) => {
    const id = newId('s')
    keepAttachment(id, bytes)
    add({ id, length })
  }
  const begin = async () => {
    setTrouble('')
    setGone(undefined)
    try {
      const begun = await record(room)
      now.current = begun
      if (left.current) begun.drop()
      setRunning(begun)
      const taken = await begun.taken
      if (taken) keep(taken.bytes, taken.length)
    } catch (e) {
      if (!(e instanceof NoSound)) throw e
      setTrouble(e.message)
    }
    setRunning(undefined)
  }
  const takeOut = ({ id, length }: Sounds[number]) => {
    setGone({ bytes: attachmentOf(id), length })
    dropAttachment(id)
    remove(id)
  }
  const putBack = ({ bytes, length }: { bytes: string; length: number }) => {
    setGone(undefined)
    keep(bytes, length)
  }

  return (
    <Card kind={running ? 'alert' : undefined}>
      <Stack>
        <Title>说给民警听</Title>
        {sounds.map((one, i) => (
          <View key={one.id}>
            <Line>
              <Para>{`第${i + 1}段，${one.length}秒`}</Para>
              <Button className={css.away} label={`去掉第${i + 1}段录音`} onTap={() => takeOut(one)}>
                去掉
              </Button>
            </Line>
            <Heard one={one} name={`第${i + 1}段`} />
          </View>
        ))}
        {gone && room >= gone.length && !running && <TakenOut words="去掉了一段录音" onBack={() => putBack(gone)} />}
        {running ? (
          <>
            <Elapsed most={room} />
            <BigButton onTap={running.stop}>说完了</BigButton>
          </>
        ) : room > 0 ? (
          <>
            <BigButton onTap={() => void begin()}>{sounds.length > 0 ? '再说一段' : '点一下，开始说'}</BigButton>
            <Meta>不爱打字就说。一段最长一分钟，一共三分钟。</Meta>
          </>
        ) : (
          <Meta>录满三分钟了，够听了。</Meta>
        )}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
      </Stack>
    </Card>
  )
}

const Heard = ({ one: { id }, name }: { one: Sounds[number]; name: string }) => {
  const [src] = useState(() => playable(id, attachmentOf(id)))
  return <ReadAloud ask="听一听" small={name} recording={src} />
}

const Elapsed = ({ most }: { most: number }) => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <View className={css.elapsed} role="timer" label="已经录的时间">
      {`正在录，${seconds}秒，最长${most}秒`}
    </View>
  )
}
