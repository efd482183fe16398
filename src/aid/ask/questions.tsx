import type { AidDraft } from '@/lib/aid'
import { Card, Stack } from '@/ui/card'
import { Choice, Choices } from '@/ui/choice'
import { aidFiled, aidMeans, aidQuestions, aidRoles } from '../../../content/aid'
import { aidWhom } from '../../../types/words/aid'

interface Props {
  draft: AidDraft
  write: (change: Partial<AidDraft>) => void
}

/** Four questions, each where the one before it was answered; a child who was questioned needs two. */
export const Questions = ({ draft: { whom, role, means, filed }, write }: Props) => {
  const chosen = whom in aidWhom ? (whom as keyof typeof aidWhom) : undefined
  const victim = role === 'victim'
  /** 都没有 and what there is exclude each other: the later tap counts. */
  const keep = (next: string[]) => {
    const none = next.includes('none') && !means.includes('none')
    write({ means: none ? ['none'] : next.filter((one) => one !== 'none') })
  }
  return (
    <Card>
      <Stack>
        <Choice label={aidQuestions.whom} options={aidWhom} value={chosen} onChoose={(one) => write({ whom: one })} />
        {chosen && (
          <Choice
            label={aidQuestions.role}
            options={aidRoles[chosen]}
            value={role in aidRoles[chosen] ? (role as 'victim' | 'suspect') : undefined}
            onChoose={(one) => write({ role: one })}
          />
        )}
        {chosen && victim && (
          <Choices
            label={aidQuestions.means}
            options={aidMeans}
            values={means.filter((one): one is keyof typeof aidMeans => one in aidMeans)}
            onChange={keep}
          />
        )}
        {chosen && victim && means.length > 0 && (
          <Choice
            label={aidQuestions.filed}
            options={aidFiled}
            value={filed in aidFiled ? (filed as keyof typeof aidFiled) : undefined}
            onChoose={(one) => write({ filed: one })}
          />
        )}
      </Stack>
    </Card>
  )
}
