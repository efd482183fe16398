import { day } from '@/lib/time'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Help } from './help-card'

/** What was closed in the last thirty days; for a day it can be opened again. */
export const Closed = ({ helps, reload }: { helps: Help[]; reload: () => void }) => {
  const { run, trouble } = useMutation()
  const openAgain = (id: string) => void run('help.done', { id, done: false }, { onDone: reload })
  return (
    <>
      <Meta>最近三十天办过的。一天以后，联系办法就不留了。</Meta>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {helps.length === 0 && (
        <Card>
          <Para>最近没有办过的。</Para>
        </Card>
      )}
      {helps.map(({ _id, village, headline, contact, doneAt, untrue, backUntil }) => (
        <Card key={_id} kind="past">
          <Line>
            <Title>{village.name}</Title>
            <Tag color={untrue ? 'ink' : 'grass'}>{untrue ? '不是真的' : '已帮到'}</Tag>
          </Line>
          <Meta>
            {doneAt && `${day(doneAt)} · `}看了“{headline}”
          </Meta>
          {contact && <Para>{contact}</Para>}
          {backUntil && (
            <BigButton kind="line" label={`点错了，放回去：${village.name}${contact ? ` ${contact}` : ''}`} onTap={() => openAgain(_id)}>
              点错了，放回去
            </BigButton>
          )}
        </Card>
      ))}
    </>
  )
}
