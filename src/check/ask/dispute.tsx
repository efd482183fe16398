import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Row, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import { isFraud } from '../../../check/level'
import type { Answer } from './analyse'

type Said = 'fraud' | 'fine'
const words: Record<Said, string> = { fine: '其实没事', fraud: '其实是骗子' }
const most = 2000

/** What can have been judged wrongly. */
const couldBe = (level: Answer['level']): Said[] => (isFraud(level) ? ['fine'] : level === 'unsure' ? ['fine', 'fraud'] : ['fraud'])

interface Props extends Pick<Answer, 'level' | 'version' | 'part'> {
  text: string
}

/** 说错了？ One tap, one of two words; nothing leaves the phone before whoever asked agrees. */
export const Dispute = ({ text, level, version, part }: Props) => {
  const [said, say] = useState<Said>()
  const [_id] = useState(() => newId('w'))
  const [sent, setSent] = useState(false)
  const { run, busy, trouble } = useMutation()
  const judged = text.slice(part?.from, part?.to).slice(0, most).trim()
  if (sent) return <Notice kind="good">交上去了，谢谢您。编辑组两个人看过，才拿去教它。</Notice>
  if (!said)
    return (
      <Row>
        {couldBe(level).map((one) => (
          <BigButton key={one} kind="plain" label={`说错了？${words[one]}`} onTap={() => say(one)}>
            {`说错了？${words[one]}`}
          </BigButton>
        ))}
      </Row>
    )
  return (
    <Card>
      <Stack>
        <Title>{`您说：${words[said]}`}</Title>
        <Para>愿意的话，把这段话交给编辑组，让它下回认得准。名字、号码、网址会先去掉，也不记是谁交的。</Para>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <Row>
          <BigButton
            kind="line"
            busy={busy && '正在交…'}
            onTap={() => void run('check.dispute', { _id, text: judged, level, version, said }, { onDone: () => setSent(true) })}
          >
            同意，交上去
          </BigButton>
          <BigButton kind="plain" onTap={() => say(undefined)}>
            不交
          </BigButton>
        </Row>
      </Stack>
    </Card>
  )
}
