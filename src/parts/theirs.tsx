import { useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { TakenOut } from '@/ui/taken-out'
import { Para, Title } from '@/ui/words'

interface Props<T> {
  /** What a colleague saved after one began to write; absent: nothing newer. */
  newer: { by?: string | undefined; at?: number | undefined; lines: string[] } | undefined
  mine: T
  /** One's own is put away for theirs. */
  onTake: () => void
  onPutBack: (mine: T) => void
}

/** What a colleague saved while one was writing: read first, then joined with one's own, or taken instead; for a slip one's own comes back. */
export const Theirs = <T,>({ newer, mine, onTake, onPutBack }: Props<T>) => {
  const [away, putAway] = useState<T>()
  if (away)
    return (
      <TakenOut
        words="换成同事写的了，您写的收起来了。"
        back="点错了，放回我写的"
        onBack={() => {
          putAway(undefined)
          onPutBack(away)
        }}
      />
    )
  if (!newer) return null
  return (
    <Card kind="mark" role="status" live="polite">
      <Stack>
        <Title level={3}>{newer.by && newer.at ? `${newer.by}刚存过（${dayAndTime(newer.at)}）` : '同事刚存过'}</Title>
        {newer.lines.map((line) => (
          <Para key={line}>{line}</Para>
        ))}
        <Para>您写的还在下面。把两边的话并好再存；以前存过的都留着。</Para>
        <BigButton
          kind="line"
          onTap={() => {
            putAway(mine)
            onTake()
          }}
        >
          用同事的，不要我写的
        </BigButton>
      </Stack>
    </Card>
  )
}
