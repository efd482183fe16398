import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { useWritten } from '@/lib/written'
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
  const [newHousehold] = useState(() => newId('v'))
  const only = villages.length === 1 ? villages[0]?._id : undefined
  const { value, write, sent } = useWritten('household', '', {
    ...{ own: '', id: newHousehold, village: only ?? '', side: '', house: '' },
    why: [] as string[],
  })
  const { id, own, house } = value
  // what was kept may be of another day: another village's, or a choice that is gone
  const village = villages.find((one) => one._id === value.village)?._id
  const side = value.side in sides ? (value.side as keyof typeof sides) : undefined
  const why = value.why.filter((one): one is Input<'visit.save'>['why'][number] => one in visitReasons)
  const { run, busy, trouble, setTrouble } = useMutation()
  const label = own.trim() || (side && house in houses ? `${sides[side]}${houses[house]}` : '')

  const added = () => {
    sent()
    onAdded()
  }
  const save = () => {
    if (!village || !label || why.length === 0) setTrouble('选好哪个村、哪一户、为什么要去')
    else void run('visit.save', { id, village, label, why }, { onDone: added })
  }
  return (
    <Card>
      <Stack>
        <Title>加一户</Title>
        {villages.length > 1 && (
          <Choice
            label="哪个村"
            options={Object.fromEntries(villages.map((v) => [v._id, v.name]))}
            value={village}
            onChoose={(one) => write({ village: one })}
          />
        )}
        <Choice label="在村里哪一边" options={sides} value={side} onChoose={(one) => write({ side: one })} />
        <Choice label="第几户" options={houses} value={house} onChoose={(one) => write({ house: one })} few={6} />
        <Field
          label="或者自己起个叫法"
          placeholder="比如：老井旁边那户"
          hint="不写姓名、电话"
          value={own}
          maxLength={20}
          onInput={(words) => write({ own: words })}
        />
        <Choices label="为什么要去" options={visitReasons} values={why} onChange={(all) => write({ why: all })} />
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
