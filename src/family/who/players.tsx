import { useState } from 'react'
import type { Adult, Child } from '@/lib/deal-input'
import type { Family } from '@/lib/family'
import { keepNickname, nickname } from '@/lib/nickname'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { children } from '../../../types/words/quiz'

/** Who plays: by it the messages are chosen. How old the child is is not asked, only which messages are wanted; not even that is told, the phone picks them. */
export const Players = ({ ours, onChange }: { ours: Family; onChange: (part: Partial<Family>) => void }) => {
  const [name, setName] = useState(nickname)
  const keep = (next: string) => {
    setName(next)
    keepNickname(next)
  }
  return (
    <Card>
      <Stack>
        <Choice<Child> label="消息给多大的孩子看" options={children} value={ours.child} onChoose={(child) => onChange({ child })} />
        <Choice<Adult>
          label="谁来猜"
          options={{ adult: '爸爸妈妈', elder: '爷爷奶奶' }}
          value={ours.adult}
          onChoose={(one) => onChange({ adult: one })}
        />
        <Field
          label="怎么称呼孩子（可以不写）"
          hint="称呼只留在这部手机里，别写大名。"
          value={name}
          onInput={keep}
          placeholder="比如：小宝"
          maxLength={6}
        />
      </Stack>
    </Card>
  )
}
