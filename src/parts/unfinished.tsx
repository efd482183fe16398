import { useState } from 'react'
import { go } from '@/lib/go'
import { dayAndTime } from '@/lib/time'
import { useOnReshow } from '@/lib/use-on-reshow'
import { type Unfinished as One, takeAway, unfinished, type WrittenKind } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { TakenOut } from '@/ui/taken-out'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'

interface Props {
  /** All of them where it does not say. */
  only?: WrittenKind[]
  /** Not that one: it is open beside the list. */
  but?: string | undefined
  onOpen?: (one: One) => void
}

/** 没写完的: what was begun on this device and not sent, each with the way to it. One that is not wanted can be put back as long as the list stands. */
export const Unfinished = ({ only, but, onOpen = ({ page, query }) => go(page, query) }: Props) => {
  const [, look] = useState(0)
  const again = () => look((n) => n + 1)
  const [gone, setGone] = useState<{ one: One; putBack: () => void }>()
  useOnReshow(again)
  const all = unfinished().filter(({ kind, id }) => (!only || only.includes(kind)) && id !== (but ?? ' '))
  if (all.length === 0 && !gone) return null
  const remove = (one: One) => setGone({ one, putBack: takeAway(one) })
  const putBack = () => {
    gone?.putBack()
    setGone(undefined)
  }
  return (
    <>
      <Title>没写完的</Title>
      {gone && <TakenOut words={`不要了：${gone.one.words}“${gone.one.excerpt}”`} onBack={putBack} />}
      {all.map((one) => (
        <Begun key={one.key} one={one} onOpen={() => onOpen(one)} onRemove={() => remove(one)} />
      ))}
    </>
  )
}

/** Taken out on the second tap. */
const Begun = ({ one: { words, excerpt, at }, onOpen, onRemove }: { one: One; onOpen: () => void; onRemove: () => void }) => {
  const [asked, ask] = useState(false)
  return (
    <Card>
      <Line>
        <Tag>{words}</Tag>
        {at !== undefined && <Meta>{dayAndTime(at)}</Meta>}
      </Line>
      <Para>{excerpt}</Para>
      <Row>
        <BigButton kind="line" label={`接着写，${words}，${excerpt}`} onTap={onOpen}>
          接着写
        </BigButton>
        <BigButton
          kind={asked ? 'danger' : 'plain'}
          label={`${asked ? '真的不要了' : '不要了'}，${words}，${excerpt}`}
          onTap={() => (asked ? onRemove() : ask(true))}
        >
          {asked ? '真的不要了' : '不要了'}
        </BigButton>
      </Row>
    </Card>
  )
}
