import { useState } from 'react'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { Copy } from '@/parts/copy'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Failed, Loading } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { fraudTypes } from '../../../types/words/fraud'

type Listed = Output<'case.list'>['cases'][number]

/** A published case; its whole story on a tap, to be copied. */
export const CaseToTake = ({ one: { _id, title, type, turningPoint } }: { one: Listed }) => {
  const [open, setOpen] = useState(false)
  return (
    <Card role="group" label={`案例，${title}`}>
      <Stack>
        <Title>{title}</Title>
        <Meta>{fraudTypes[type]}</Meta>
        <Para>{turningPoint}</Para>
        {open && <Story id={_id} />}
        <BigButton kind="soft" expanded={open} label={`${open ? '收起' : '看全文'}，${title}`} onTap={() => setOpen(!open)}>
          {open ? '收起' : '看全文'}
        </BigButton>
      </Stack>
    </Card>
  )
}

const Story = ({ id }: { id: string }) => {
  const { data, error, loading, reload } = useCall('case.read', { id })
  const told = data?.case
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {told && (
        <>
          {told.story.map((part) => (
            <Para key={part}>{part}</Para>
          ))}
          <Title level={3}>哪里不对劲</Title>
          <List items={told.redFlags} />
          <Title level={3}>怎么做</Title>
          <List items={told.todo} />
          <BigButton kind="soft" label={`做成公众号文章，${told.title}`} onTap={() => go('work/publish', { case: id })}>
            做成公众号文章
          </BigButton>
          <Copy text={[told.title, ...told.story, '哪里不对劲：', ...told.redFlags, '怎么做：', ...told.todo].join('\n')} />
        </>
      )}
    </>
  )
}
