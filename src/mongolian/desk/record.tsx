import { useEffect, useRef, useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Meta } from '@/ui/words'
import css from './desk.module.scss'
import { record } from './microphone'
import { longest, NoSound, type Taken } from './microphone-words'

type Running = Awaited<ReturnType<typeof record>>

/** Records here and now: start, stop, listen, again, keep. `onKeep` says whether it was kept; if not, the recording stays for another try. */
export const Record = ({ busy, onKeep }: { busy: boolean; onKeep: (audio: string) => Promise<boolean> }) => {
  const [running, setRunning] = useState<Running>()
  const [taken, setTaken] = useState<Taken>()
  const [trouble, setTrouble] = useState('')
  const left = useRef(false)
  const now = useRef<Running>()
  useEffect(
    () => () => {
      left.current = true
      now.current?.drop()
    },
    [],
  )

  const begin = async () => {
    setTrouble('')
    setTaken(undefined)
    try {
      const begun = await record()
      now.current = begun
      if (left.current) begun.drop()
      setRunning(begun)
      setTaken(await begun.taken)
    } catch (e) {
      if (!(e instanceof NoSound)) throw e
      setTrouble(e.message)
    }
    setRunning(undefined)
  }
  const keep = async (audio: string) => {
    if (await onKeep(audio)) setTaken(undefined)
  }

  if (running)
    return (
      <Card kind="alert">
        <Elapsed />
        <BigButton onTap={running.stop}>录好了</BigButton>
      </Card>
    )
  return (
    <>
      {taken && (
        <Card kind="good">
          <ReadAloud ask="听一听刚录的" recording={taken.src} />
          <BigButton disabled={busy} onTap={() => void keep(taken.audio)}>
            留下这一段
          </BigButton>
        </Card>
      )}
      <BigButton kind="line" disabled={busy} onTap={() => void begin()}>
        {taken ? '重录一遍' : '现在录一段'}
      </BigButton>
      {!taken && <Meta>最长{longest / 60}分钟。录完先听一听，满意了再留下。</Meta>}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
    </>
  )
}

const Elapsed = () => {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <View className={css.time} role="timer" label="已经录的时间">
      正在录 {clock}
    </View>
  )
}
