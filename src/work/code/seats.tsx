import { dayAndTime } from '@/lib/time'
import type { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { deviceWords } from '@/parts/device-words'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Failed, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'

/** Where this member of staff is signed in, each with its way out. */
export const Seats = ({ list: { data, error, reload } }: { list: ReturnType<typeof useCall<'person.seats'>> }) => {
  const { run, busy, trouble } = useMutation()
  if (!data) return error ? <Failed message={error.message} again={reload} /> : null
  if (data.seats.length === 0) return <Meta>现在没有电脑登录着您的名字。</Meta>
  return (
    <>
      <Title>登录着的电脑</Title>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {data.seats.map(({ id, device, since, until }) => (
        <Card key={id}>
          <Para>{deviceWords(device)}</Para>
          <Meta>
            {since && `${dayAndTime(since)} 登录，`}
            {dayAndTime(until)} 自动退出
          </Meta>
          <BigButton kind="line" busy={busy && '正在退出…'} onTap={() => void run('person.endSeat', { id }, { onDone: reload })}>
            在这台电脑上退出
          </BigButton>
        </Card>
      ))}
    </>
  )
}
