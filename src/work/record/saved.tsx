import { useRef } from 'react'
import { replace } from '@/lib/go'
import { isStored, useWaiting } from '@/lib/outbox'
import { day } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { forms } from '../../../types/words/ledger'
import { type Draft, isForm } from './draft'

interface Props {
  id: string
  draft: Draft
  place: string | undefined
  onNext: () => void
  onMend: () => void
}

/** What became of a line: it waits here, is with the cloud, or was refused. */
export const Saved = ({ id, draft, place, onNext, onMend }: Props) => {
  const unsent = useWaiting().find((w) => w.id === id)
  // what was refused waits no longer once the reason was read
  const refused = useRef('')
  refused.current ||= unsent?.refused ?? ''
  const what = [place, day(Date.parse(`${draft.day}T12:00:00+08:00`)), isForm(draft.form) && forms[draft.form]].filter(Boolean).join('，')
  const waits = isStored(id) ? '先存在手机里，有网就自动交上去。' : '手机存不下了。先别关村哨，有网就会送出。'
  return (
    <Card>
      <Stack>
        {refused.current ? (
          <Notice kind="wrong">{`没有记成：${what}。${refused.current}。`}</Notice>
        ) : (
          <Notice kind="good">{`记下了：${what}。${unsent ? waits : ''}`}</Notice>
        )}
        <Row>
          {refused.current ? <BigButton onTap={onMend}>改一改，再记</BigButton> : <BigButton onTap={onNext}>再记一笔</BigButton>}
          <BigButton kind="line" onTap={() => replace('work/ledger', { region: draft.region })}>
            看台账
          </BigButton>
          {!refused.current && !unsent && (
            <BigButton kind="plain" onTap={() => replace('work/record', { id })}>
              看这一笔
            </BigButton>
          )}
        </Row>
      </Stack>
    </Card>
  )
}
