import { useState } from 'react'
import { letters } from '@/lib/answers'
import { cacheAnswer, cached } from '@/lib/cache'
import { newReceiptCode, newSecret } from '@/lib/new-id'
import { sendLater } from '@/lib/outbox'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { feedbackDays, feedbackKinds } from '../../../types/words/feedback'
import { holdSecret } from './held'

type Kind = keyof typeof feedbackKinds

const isKind = (kind: string): kind is Kind => kind in feedbackKinds

/** Says what is wrong or could be better; the receipt is there at once, with or without a network. */
export const Write = ({ onSent }: { onSent: (code: string) => void }) => {
  const { value, write, sent } = useWritten('feedback', '', { kind: 'suggestion', text: '', contact: '' })
  const [wrong, setWrong] = useState('')
  const send = async () => {
    const { kind, text, contact } = value
    if (text.trim().length < 2) return setWrong('写一句是什么事')
    const [code, secret] = [newReceiptCode(), newSecret()]
    holdSecret(code, secret)
    const one = { _id: code, kind: isKind(kind) ? kind : ('suggestion' as const), createdAt: Date.now(), answers: [], text: text.trim() }
    // without a network too: the first screen asks whether it was answered
    cacheAnswer('feedback.mine', letters, { own: [one, ...(cached('feedback.mine', letters)?.own ?? [])] })
    await sendLater(`feedback.${code}`, 'feedback.write', {
      ...{ code, secret, kind: one.kind, text: one.text },
      ...(contact.trim() && { contact: contact.trim() }),
    })
    sent({ kind: 'suggestion', text: '', contact: '' })
    setWrong('')
    onSent(code)
  }
  return (
    <Card>
      <Stack>
        <Notice>刚被骗了，马上打110，再点“今天”里的“我被骗了”；要举报，点“举报”。这里只写对村哨和办事的人的意见。</Notice>
        <Choice
          label="是哪一种"
          options={feedbackKinds}
          value={isKind(value.kind) ? value.kind : undefined}
          onChoose={(kind) => write({ kind })}
        />
        <Field label="什么事" long value={value.text} maxLength={1000} of={300} wrong={wrong} onInput={(text) => write({ text })} />
        <Field label="怎么找您，可以不写" value={value.contact} maxLength={60} onInput={(contact) => write({ contact })} />
        <BigButton onTap={() => void send()}>交上去</BigButton>
        <Meta>{`旗县的管理员看，${feedbackDays} 天里答复。苏木、嘎查的人看不到。`}</Meta>
      </Stack>
    </Card>
  )
}
