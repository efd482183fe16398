import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import { inMinutes } from '../../../types/words/broadcast'
import { Add } from './add'
import { hoursOf, type List, toChange } from './broadcast'
import { asKept, asSent, type Chosen, fromKept, keptOf } from './chosen'

interface Props {
  of: { region: string; day: string }
  list: List
  onDone: () => void
  onLeave: () => void
  onConflict: () => void
}

/** Scripts and tips of each stretch: some out, others in, then handed in. What others saved meanwhile is shown before one's own goes over it. */
export const Edit = ({ of, list, onDone, onLeave, onConflict }: Props) => {
  const { value, write, sent } = useWritten('broadcast', `${of.region} ${of.day}`, { pieces: keptOf(list), after: String(list.version) })
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict })
  const [adding, setAdding] = useState<string>()
  const chosen = value.pieces.flatMap((kept) => fromKept(kept) ?? [])
  const open = toChange(list)
  const put = (pieces: Chosen[]) => {
    setTrouble('')
    // also where nothing else was touched: from now on it is over this version
    write({ pieces: pieces.map(asKept), after: value.after })
  }
  const fixed = list.slots.filter((slot) => !open.includes(slot)).flatMap(({ pieces }) => pieces)
  const scripts = [...chosen, ...fixed].flatMap(({ kind, item }) => (kind === 'script' ? [item] : []))
  const others = Number(value.after) !== list.version
  const save = async (submit: boolean) => {
    const slots = open.map(({ from }) => ({ from, pieces: asSent(chosen, from) }))
    if (submit && slots.every(({ pieces }) => pieces.length === 0)) return setTrouble('先放进一条再交。')
    if (!(await run('broadcast.save', { ...of, slots, submit, after: Number(value.after) }))) return
    sent()
    onDone()
  }
  return (
    <Stack>
      {list.status === 'approved' && <Notice>改过的单子要再批一次，批下来以前只播预警。</Notice>}
      {others && (
        <Card kind="mark">
          <Stack>
            <Title level={3}>您写的时候，有人改过这一天</Title>
            {keptOf(list).map((kept) => (
              <Meta key={kept}>{inWords(fromKept(kept))}</Meta>
            ))}
            <Row>
              <BigButton kind="line" onTap={() => write({ after: String(list.version) })}>
                看过了，还用我的
              </BigButton>
              <BigButton kind="line" onTap={() => sent({ pieces: keptOf(list), after: String(list.version) })}>
                用现在的
              </BigButton>
            </Row>
          </Stack>
        </Card>
      )}
      {open.map((slot) => (
        <Card key={slot.from} role="group" label={`改${hoursOf(slot)}`}>
          <Stack>
            <Title level={3}>{hoursOf(slot)}</Title>
            {chosen
              .filter(({ from }) => from === slot.from)
              .map((one) => (
                <Row key={`${one.kind} ${one.item}`}>
                  <Para>{`${one.title}（${inMinutes(one.seconds)}）`}</Para>
                  <BigButton
                    kind="plain"
                    label={`拿掉${one.title}，${hoursOf(slot)}`}
                    onTap={() => put(chosen.filter((other) => other !== one))}
                  >
                    拿掉
                  </BigButton>
                </Row>
              ))}
            {adding === slot.from ? (
              <Add
                there={scripts}
                onLeave={() => setAdding(undefined)}
                onChosen={(one) => {
                  put([...chosen, { ...one, from: slot.from }])
                  setAdding(undefined)
                }}
              />
            ) : (
              <BigButton kind="soft" label={`加一条，${hoursOf(slot)}`} onTap={() => setAdding(slot.from)}>
                加一条
              </BigButton>
            )}
          </Stack>
        </Card>
      ))}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton disabled={!!busy || others} busy={busy && '正在交…'} onTap={() => void save(true)}>
        交上去批
      </BigButton>
      <Row>
        <BigButton kind="line" disabled={!!busy || others} onTap={() => void save(false)}>
          先存着，不交
        </BigButton>
        <BigButton
          kind="plain"
          disabled={!!busy}
          onTap={() => {
            sent()
            onLeave()
          }}
        >
          不改了
        </BigButton>
      </Row>
    </Stack>
  )
}

const inWords = (one: Chosen | undefined) => (one ? `${one.from}：${one.title}` : '')
