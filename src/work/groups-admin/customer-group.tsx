import { Field } from '@/ui/field'
import type { Output } from '../../../types/contract'

export type CustomerGroup = NonNullable<Output<'group.list'>['groups'][number]['wecom']>

interface Props {
  value: CustomerGroup
  onChange: (value: CustomerGroup) => void
}

/** For a group that lives in WeCom: what the county's administrator reads there. Both empty: it is none. */
export const CustomerGroupFields = ({ value, onChange }: Props) => (
  <>
    <Field
      label="企业微信客户群的编号"
      hint="不是企业微信的群，这两行空着。"
      value={value.chatId}
      maxLength={64}
      onInput={(chatId) => onChange({ ...value, chatId })}
    />
    <Field
      label="群主在企业微信里的账号"
      hint="预警一生效，这位员工就会收到任务，确认一下就发进群。"
      value={value.owner}
      maxLength={64}
      onInput={(owner) => onChange({ ...value, owner })}
    />
  </>
)

/** What to hand in: nothing changed, none, or the two; a sentence when one is missing. */
export const asHandedIn = (value: CustomerGroup, before: CustomerGroup | undefined): { wecom?: CustomerGroup | null } | string => {
  const now = { chatId: value.chatId.trim(), owner: value.owner.trim() }
  if (!now.chatId !== !now.owner) return '企业微信的两行，要么都填，要么都空着。'
  if (now.chatId === (before?.chatId ?? '') && now.owner === (before?.owner ?? '')) return {}
  return { wecom: now.chatId ? now : null }
}
