import { useState } from 'react'
import { go } from '@/lib/go'
import { newId } from '@/lib/new-id'
import { usePreferences } from '@/lib/preferences'
import { useToday } from '@/lib/use-today'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import type { Input } from '../../../types/contract'

interface Props {
  /** The alert's id. */
  alert: string
  busy: boolean
  /** Why it was refused, when it was. */
  problem: string
  onAsk: (help: NonNullable<Input<'alert.acknowledge'>['help']>) => void
  onLeave: () => void
}

/** Asks the grid worker to come, first for the village where the cloud knows none. How to be reached is told only by who wants to. */
export const NeedHelp = ({ alert, busy, problem, onAsk, onLeave }: Props) => {
  const [newHelp] = useState(() => newId('h'))
  const { value, write } = useWritten('help', alert, { contact: '', id: newHelp })
  const { contact, id } = value
  const chosen = usePreferences().village
  const { data } = useToday()
  const words = contact.trim()
  if (!chosen && data && !data.village)
    return (
      <Card>
        <Stack>
          <Title>先选好您的村，网格员才能来帮您</Title>
          <Meta>钱已经转了，先打110，不要等。</Meta>
          <BigButton onTap={() => go('resident/village')}>选我的村子</BigButton>
          <BigButton kind="plain" onTap={onLeave}>
            先不用
          </BigButton>
        </Stack>
      </Card>
    )
  return (
    <Card>
      <Stack>
        <Title>请您村的网格员来帮忙</Title>
        <Meta>钱已经转了，先打110，不要等。</Meta>
        <Field
          label="怎么找您（可以不写）"
          placeholder="电话，或者姓什么、住哪里"
          hint="写了，就是同意只给您村的网格员看，只用来找您。"
          value={contact}
          maxLength={60}
          onInput={(now) => write({ contact: now })}
        />
        {problem && <Notice kind="wrong">{problem}</Notice>}
        <BigButton busy={busy && '正在告诉网格员…'} onTap={() => onAsk({ id, ...(words && { contact: words }) })}>
          {words ? '请网格员找我' : '不留联系办法，只说需要帮助'}
        </BigButton>
        <BigButton kind="plain" onTap={onLeave}>
          先不用
        </BigButton>
      </Stack>
    </Card>
  )
}
