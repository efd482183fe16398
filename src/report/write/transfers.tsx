import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { type Draft, newTransfer, type TransferDraft } from '@/lib/report-draft'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Button, View } from '@/ui/elements'
import { Field } from '@/ui/field'
import { TakenOut } from '@/ui/taken-out'
import { Line, Meta, Title } from '@/ui/words'
import { transferWays } from '../../../types/words/report'
import css from './index.module.scss'
import { limits } from './limits'
import { Slip } from './slip'
import { WhenField } from './when-field'

interface Props {
  transfers: TransferDraft[]
  wrong: Record<string, string>
  write: (change: Partial<Draft>) => void
}

/** Each payment as what stops it needs to know it: when to the minute, how much, to whom. */
export const Transfers = ({ transfers, wrong, write }: Props) => {
  const [gone, setGone] = useState<TransferDraft>()
  const change = (id: string, fields: Partial<TransferDraft>) =>
    write({ transfers: transfers.map((one) => (one.id === id ? { ...one, ...fields } : one)) })
  const remove = (one: TransferDraft) => {
    setGone(one)
    write({ transfers: transfers.filter(({ id }) => id !== one.id) })
  }
  const putBack = (one: TransferDraft) => {
    setGone(undefined)
    write({ transfers: [...transfers, one] })
  }
  return (
    <>
      {transfers.map((one, i) => (
        <Card key={one.id}>
          <Transfer
            one={one}
            name={`第${i + 1}笔`}
            wrong={wrong[one.id]}
            write={(fields) => change(one.id, fields)}
            remove={() => remove(one)}
          />
        </Card>
      ))}
      {gone && transfers.length < limits.transfers && (
        <TakenOut words={`去掉了一笔${gone.amount && `${gone.amount}元`}`} onBack={() => putBack(gone)} />
      )}
      {transfers.length < limits.transfers && (
        <BigButton kind="line" onTap={() => write({ transfers: [...transfers, newTransfer(newId('t'))] })}>
          {transfers.length === 0 ? '一笔一笔写，好止付' : '再写一笔'}
        </BigButton>
      )}
    </>
  )
}

interface OneProps {
  one: TransferDraft
  name: string
  wrong: string | undefined
  write: (fields: Partial<TransferDraft>) => void
  remove: () => void
}

type Way = keyof typeof transferWays

const Transfer = ({ one, name, wrong, write, remove }: OneProps) => {
  const more = ['from', 'bank', 'serial', 'slip'] as const
  const [open, setOpen] = useState(more.some((field) => one[field]))
  const field = (label: string, key: 'from' | 'account' | 'name' | 'bank' | 'serial', most: number) => (
    <Field label={`${name}：${label}`} value={one[key]} onInput={(typed) => write({ [key]: typed.slice(0, most) })} />
  )
  return (
    <Stack>
      <Line>
        <Title>{name}转账</Title>
        <Button className={css.away} label={`去掉${name}`} onTap={remove}>
          去掉
        </Button>
      </Line>
      <View id={one.id}>
        <Field
          label={`${name}：多少元`}
          type="digit"
          value={one.amount}
          wrong={wrong}
          onInput={(amount) => write({ amount: amount.trim() })}
        />
      </View>
      <WhenField of={name} day={one.day} clock={one.clock} write={write} />
      <Choice
        label={`${name}：怎么转的`}
        options={transferWays}
        few={4}
        value={one.through as Way}
        onChoose={(through) => write({ through })}
      />
      {field('对方的账号', 'account', limits.transfer)}
      {field('对方的户名', 'name', limits.named)}
      {open ? (
        <>
          {field('对方的开户行', 'bank', limits.named)}
          {field('我的卡是哪家银行', 'from', limits.named)}
          {field('流水号', 'serial', limits.transfer)}
          <Slip of={name} id={one.slip} write={(slip) => write({ slip })} />
          <Meta>您自己的卡号不用写，到派出所用笔填。</Meta>
        </>
      ) : (
        <BigButton kind="plain" expanded={false} label={`${name}：有开户行、流水号、凭证就加上`} onTap={() => setOpen(true)}>
          有开户行、流水号、凭证就加上
        </BigButton>
      )}
    </Stack>
  )
}
