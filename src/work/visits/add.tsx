import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { visitReasons } from '../../../types/words/visit'
import { houses, sides } from './where'

interface Props {
  villages: Output<'visit.list'>['villages']
  onAdded: () => void
  onLeave: () => void
}

/** Notes a household: chosen rather than typed. */
export const Add = ({ villages, onAdded, onLeave }: Props) => {
  const [id] = useState(() => newId('v'))
  const [village, setVillage] = useState(villages.length === 1 ? villages[0]?._id : undefined)
  const [side, setSide] = useState<keyof typeof sides>()
  const [house, setHouse] = useState<string>()
  const [own, setOwn] = useState('')
  const [why, setWhy] = useState<Input<'visit.save'>['why']>([])
  const { run, busy, trouble, setTrouble } = useMutation()
  const label = own.trim() || (side && house ? `${sides[side]}${houses[house]}` : '')

  const save = () => {
    if (!village || !label || why.length === 0) setTrouble('选好哪个村、哪一户、为什么要去')
    else void run('visit.save', { id, village, label, why }, { onDone: onAdded })
  }
  return (
    <Card>
      <Stack>
        <Title>加一户</Title>
        {villages.length > 1 && (
          <Choice label="哪个村" options={Object.fromEntries(villages.map((v) => [v._id, v.name]))} value={village} onChoose={setVillage} />
        )}
        <Choice label="在村里哪一边" options={sides} value={side} onChoose={setSide} />
        <Choice label="第几户" options={houses} value={house} onChoose={setHouse} few={6} />
        <Field
          label="或者自己起个叫法"
          placeholder="比如：老井旁边那户"
          hint="不写姓名、电话"
          value={own}
          maxLength={20}
          onInput={setOwn}
        />
        <Choices label="为什么要去" options={visitReasons} values={why} onChange={setWhy} />
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton busy={busy && '正在记下…'} onTap={save}>
          {label ? `记下：${label}` : '记下这一户'}
        </BigButton>
        <BigButton kind="plain" onTap={onLeave}>
          先不加
        </BigButton>
      </Stack>
    </Card>
  )
}
