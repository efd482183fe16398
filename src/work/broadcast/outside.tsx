import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { clockOf } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Para } from '@/ui/words'
import { dayBegins, dayEnds, nightWords } from '../../../types/words/broadcast'
import type { List } from './broadcast'

interface Props {
  region: string
  urgent: List['urgent']
  onChanged: () => void
}

/** An urgent alert at another hour: only with a reason, and it is noted. */
export const Outside = ({ region, urgent, onChanged }: Props) => {
  const [open, setOpen] = useState(false)
  const [id, setId] = useState(() => newId('out'))
  const [alert, setAlert] = useState(urgent[0]?.id)
  const [why, setWhy] = useState('')
  const { run, busy, trouble, setTrouble } = useMutation({ onConflict: onChanged })
  const sure = async () => {
    if (!alert || why.trim().length < 2) return setTrouble('写一句为什么现在就要播。')
    if (!(await run('broadcast.outside', { id, region, alert, why: why.trim() }))) return
    setId(newId('out'))
    setWhy('')
    setOpen(false)
    onChanged()
  }
  if (isNight()) return <Meta>{`${nightWords}，急的预警也等到六点。夜里急着告诉人，用微信群、打电话、上门。`}</Meta>
  if (!open)
    return (
      <BigButton kind="line" onTap={() => setOpen(true)}>
        等不到下一段，现在就播急的预警
      </BigButton>
    )
  return (
    <Card kind="alert">
      <Stack>
        <Para>只有正在本地发生的，才在规定的时段以外播。谁播的、为什么，记进播出记录，领导小组看得到。</Para>
        {urgent.length > 1 && (
          <Choice
            label="哪一条"
            options={Object.fromEntries(urgent.map((one) => [one.id, one.title]))}
            value={alert ?? ''}
            onChoose={setAlert}
          />
        )}
        <Field label="为什么现在就播" placeholder="比如：人正在村里挨户收羊" value={why} maxLength={60} onInput={setWhy} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Row>
          <BigButton busy={busy && '正在记…'} onTap={() => void sure()}>
            记下，现在播
          </BigButton>
          <BigButton kind="plain" onTap={() => setOpen(false)}>
            等下一段
          </BigButton>
        </Row>
      </Stack>
    </Card>
  )
}

const isNight = (): boolean => {
  const clock = clockOf(Date.now())
  return clock < dayBegins || clock >= dayEnds
}
