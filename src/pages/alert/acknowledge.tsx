import { useEffect, useState } from 'react'
import { dropWritten, keptWritten } from '@/lib/written'
import { useAnswer } from '@/parts/use-answer'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { Acknowledgement } from '../../../types/entities/alert'
import { acknowledgements } from '../../../types/words/alert'
import { NeedHelp } from './need-help'

const thanks: Record<Acknowledgement, string> = {
  know: '已记下，您知道了。',
  toldElders: '已记下，您告诉了家里老人。',
  needHelp: '已告诉您村的网格员，他会来找您。',
}

/** 我知道了, 我已告诉家里老人, 我需要帮助: each once. */
export const Acknowledge = ({ id, before }: { id: string; before: Acknowledgement[] }) => {
  const { said, kept, busy, uncounted, problem, answer } = useAnswer(id, before)
  const [asking, setAsking] = useState(() => keptWritten('help', id) !== undefined)
  const open = (what: Acknowledgement) => !said.includes(what) && !kept.includes(what)
  const asked = !open('needHelp')
  useEffect(() => {
    if (asked) dropWritten('help', id)
  }, [asked, id])
  if (uncounted) return <Notice>您是转发这条预警的人，不算在确认人数里。</Notice>
  return (
    <Stack>
      {said.map((what) => (
        <Notice key={what} kind="good">
          {thanks[what]}
        </Notice>
      ))}
      {kept.length > 0 && <Notice>已记在手机上，有网会自动送出。</Notice>}
      {problem && !asking && <Notice kind="wrong">{problem}</Notice>}
      {open('know') && (
        <BigButton busy={busy === 'know' && '正在记下…'} onTap={() => void answer('know')}>
          {acknowledgements.know}
        </BigButton>
      )}
      {asking && open('needHelp') && (
        <NeedHelp
          alert={id}
          problem={problem}
          busy={busy === 'needHelp'}
          onAsk={(help) => void answer('needHelp', help)}
          onLeave={() => setAsking(false)}
        />
      )}
      <Row>
        {open('toldElders') && (
          <BigButton kind="line" busy={busy === 'toldElders' && '正在记下…'} onTap={() => void answer('toldElders')}>
            {acknowledgements.toldElders}
          </BigButton>
        )}
        {open('needHelp') && !asking && (
          <BigButton kind="line" onTap={() => setAsking(true)}>
            {acknowledgements.needHelp}
          </BigButton>
        )}
      </Row>
    </Stack>
  )
}
