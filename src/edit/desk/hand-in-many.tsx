import { useRef, useState } from 'react'
import type { CallFailed } from '@/lib/call'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choices } from '@/ui/choice'
import { List } from '@/ui/list'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'

type Listed = Output<'manuscript.list'>['manuscripts'][number]

/** It failed for what this draft is, somebody changed it meanwhile say: the others may go all the same. */
const isItsOwn = (failed?: CallFailed) => ['conflict', 'badInput', 'notFound'].includes(failed?.code ?? '')

interface Outcome {
  handedIn: number
  /** What was not, and why. */
  kept: string[]
}

/** Hands in one after the other, and gives those that were not reached. */
const useHandIn = () => {
  const [outcome, setOutcome] = useState<Outcome>()
  const [left, setLeft] = useState(0)
  const failed = useRef<CallFailed>()
  const { run, busy, trouble, setTrouble } = useMutation({
    words: (why) => {
      failed.current = why
      return why.message
    },
  })
  const handIn = async (some: Listed[]): Promise<Listed[]> => {
    const kept: string[] = []
    let handedIn = 0
    for (const { _id, title, toSubmit = 0 } of some) {
      setLeft(some.length - handedIn - kept.length)
      const done = await run('manuscript.submit', { id: _id, version: toSubmit })
      if (!done && !isItsOwn(failed.current)) break
      if (!done) kept.push(`${title}：${failed.current?.message ?? ''}`)
      else if (done.status === 'submitted') handedIn += 1
      else kept.push(`${title}：${done.findings.find(({ level }) => level === 'refuse')?.why ?? '要改一改再交'}`)
    }
    if (handedIn + kept.length === some.length) setTrouble('')
    setOutcome({ handedIn, kept })
    return some.slice(handedIn + kept.length)
  }
  return { handIn, outcome, forget: () => setOutcome(undefined), busy: busy && `正在交，还有 ${left} 份…`, trouble }
}

/** Drafts of this page that are ready, a bundle's say, handed in together. Each is checked as one by itself; those with something to mend stay, and say what, and so does one that somebody changed meanwhile. */
export const HandInMany = ({ drafts, onDone }: { drafts: Listed[]; onDone: () => void }) => {
  const ready = drafts.filter(({ toSubmit }) => toSubmit !== undefined)
  const [open, setOpen] = useState(false)
  const [chosen, choose] = useState<string[]>([])
  const { handIn, outcome, forget, busy, trouble } = useHandIn()
  const handInChosen = async () => {
    const left = await handIn(ready.filter(({ _id }) => chosen.includes(_id)))
    choose(left.map(({ _id }) => _id))
    onDone()
  }
  if (!open && ready.length < 2) return null
  if (!open)
    return (
      <BigButton kind="soft" onTap={() => setOpen(true)}>
        挑几份一起交审
      </BigButton>
    )
  return (
    <Card>
      <Stack>
        <Title level={3}>挑几份一起交审</Title>
        {outcome && <Handed outcome={outcome} isWhole={!trouble} />}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {ready.length > 0 && (
          <Choices
            label="看过、不用再改的"
            options={Object.fromEntries(ready.map(({ _id, title }) => [_id, title]))}
            values={chosen}
            onChange={(ids) => {
              forget()
              choose(ids)
            }}
          />
        )}
        {chosen.length > 0 && (
          <BigButton busy={busy} onTap={() => void handInChosen()}>
            {`交审这 ${chosen.length} 份`}
          </BigButton>
        )}
        <BigButton
          kind="plain"
          disabled={!!busy}
          onTap={() => {
            setOpen(false)
            forget()
          }}
        >
          好了
        </BigButton>
      </Stack>
    </Card>
  )
}

const Handed = ({ outcome: { handedIn, kept }, isWhole }: { outcome: Outcome; isWhole: boolean }) => (
  <>
    {handedIn > 0 && <Notice kind={kept.length > 0 || !isWhole ? 'plain' : 'good'}>{`交了 ${handedIn} 份，等另一位同事审。`}</Notice>}
    {kept.length > 0 && (
      <>
        <Meta>{`没交上 ${kept.length} 份，先看看：`}</Meta>
        <List items={kept} />
      </>
    )}
  </>
)
