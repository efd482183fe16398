import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useWritten } from '@/lib/written'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Meta, Title } from '@/ui/words'
import { type ManuscriptKind, manuscriptKinds } from '../../../types/words/manuscript'
import { caseFromText } from '../../../wording/case-from-text'
import type { Begun } from './drafts'

/** A new manuscript: an empty one of some kind, or a case from a story that is pasted. */
export const Begin = ({ onBegin, onClose }: { onBegin: (kind: ManuscriptKind, draft: Begun) => void; onClose: () => void }) => {
  const [kind, setKind] = useState<ManuscriptKind>('case')
  const { value, write, sent } = useWritten('story', '', { told: '' })
  const { told } = value
  const begin = () => {
    onBegin(kind, { id: newId('m'), content: kind === 'case' && told.trim() ? caseFromText(told) : {} })
    if (kind === 'case') sent()
  }
  return (
    <Card>
      <Stack>
        <Title>写一份新的</Title>
        <Choice label="写什么" options={manuscriptKinds} value={kind} onChoose={setKind} />
        {kind === 'case' && (
          <Field
            label="有现成的文字，粘贴在这里（可以不写）"
            hint="会按段分开，再猜一猜是哪种骗法，都能改"
            long
            value={told}
            maxLength={3000}
            onInput={(words) => write({ told: words })}
          />
        )}
        <BigButton onTap={begin}>开始写</BigButton>
        <BigButton kind="plain" onTap={onClose}>
          先不写
        </BigButton>
        {kind !== 'case' && <Meta>提示、海报这些，从案例里点“由此做…”更快，写好的话会先填上。</Meta>}
      </Stack>
    </Card>
  )
}
