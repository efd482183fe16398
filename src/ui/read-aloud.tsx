import { useEffect, useRef, useState } from 'react'
import { spelt } from '@/lib/sentences'
import { asksForSentences, hush, play, speak, useVoice } from '@/lib/speak'
import { linksToSentences } from '@/lib/spoken-sentences'
import { BigButton } from './big-button'
import { Button, View } from './elements'
import { Notice } from './notice'
import css from './read-aloud.module.scss'
import { Meta } from './words'

interface Props {
  /** What is read where nobody has recorded it. Left out where only a recording will do. */
  text?: string
  /** Where it was recorded, by a person or a machine: heard first. */
  recording?: string | undefined
  /** A machine says it: said quietly. */
  machine?: true | undefined
  /** Where a machine speaks the text's sentences: these instead, where the text has words that are only this person's. */
  standing?: string
  onStart?: () => void
  ask?: string
  /** Of one thing among several: a small button, and none where nothing can be heard. Named by what it reads. */
  small?: string | undefined
  /** Beside other things: where nothing can be heard it is not there at all, or its place stays empty where it was drawn before that was known. */
  aside?: boolean
}

const none = '这里还没有声音，请身边的人帮着念一念。'
const noNetwork = '声音要有网才能放，看看网络再试。'

/** 念给我听: a recording, or else the platform's voice, or else sentences that were spoken before; a second tap stops it. Where nothing can be heard, a calm word instead. */
export const ReadAloud = ({ text, recording, machine, standing, onStart, ask = '念给我听', small, aside }: Props) => {
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState('')
  const turn = useRef(0)
  useEffect(
    () => () => {
      turn.current += 1
      hush()
    },
    [],
  )
  const voiced = useVoice()
  const spoken = voiced ? text : undefined
  const asked = asksForSentences ? (standing ?? text) : undefined
  const [drawn] = useState(!!spoken || !!asked)
  if (!recording && !spoken && !asked) {
    if (!text || small) return null
    const words = !aside && <Meta>{none}</Meta>
    return words || drawn ? <View className={css.none}>{words}</View> : null
  }

  const ended = () => setReading(false)
  const fails = (words: string) => {
    setProblem(words)
    ended()
  }
  const inTurn = ([first, ...rest]: string[], mine: number) => {
    if (first === undefined || mine !== turn.current) return ended()
    play(first, (how) => {
      if (how === 'over') inTurn(rest, mine)
      else if (how === 'failed') fails(noNetwork)
      else ended()
    })
  }
  const sentenceBySentence = async (words: string, mine: number) => {
    const links = await linksToSentences(words)
    if (mine !== turn.current) return
    if (links === 'offline') fails(noNetwork)
    else if (links.length === 0) fails(none)
    else inTurn(links, mine)
  }
  const withoutRecording = () => {
    if (spoken) speak(spelt(spoken), ended)
    else if (asked) void sentenceBySentence(asked, turn.current)
    else fails(noNetwork)
  }
  const toggle = () => {
    turn.current += 1
    if (reading) {
      hush()
      return ended()
    }
    setProblem('')
    if (!recording) withoutRecording()
    else play(recording, (how) => (how === 'failed' ? withoutRecording() : ended()))
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
      {recording && machine && !small && <Meta>机器念的</Meta>}
      {problem && <Notice kind={problem === none ? 'plain' : 'wrong'}>{problem}</Notice>}
    </>
  )
}
