import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { VillageChoice } from '@/parts/village-choice'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { asHandedIn, CustomerGroupFields } from './customer-group'
import type { Listed } from './listed'

interface Props {
  id: string
  /** Absent for a new one. */
  group?: Listed
  /** May say which WeCom group it is. */
  admin: boolean
  onSaved: () => void
  /** A colleague was faster: `group` is asked for anew. */
  onConflict?: () => void
  onClose: () => void
}

/** A group's name, its village, and whether it still exists. */
export const GroupForm = ({ id, group, admin, onSaved, onConflict, onClose }: Props) => {
  const [name, setName] = useState(group?.name ?? '')
  const [village, setVillage] = useState(group?.village._id)
  const [wecom, setWecom] = useState(group?.wecom ?? { chatId: '', owner: '' })
  const [dissolved, setDissolved] = useState(!!group?.dissolvedAt)
  const [begunFrom] = useState(group?.version)
  const { run, busy, trouble, setTrouble } = useMutation({ ...(onConflict && { onConflict }) })

  const save = () => {
    if (!name.trim() || !village) return setTrouble('写上群名，选好是哪个村的。')
    const handedIn = admin ? asHandedIn(wecom, group?.wecom) : {}
    if (typeof handedIn === 'string') return setTrouble(handedIn)
    void run(
      'group.save',
      { id, name: name.trim(), village, dissolved, ...handedIn, ...(group && { after: group.version }) },
      { onDone: onSaved },
    )
  }

  return (
    <Stack>
      <Field label="群名" value={name} maxLength={30} onInput={setName} />
      <VillageChoice value={village} onChoose={(v) => setVillage(v._id)} />
      {admin && <CustomerGroupFields value={wecom} onChange={setWecom} />}
      {group && (
        <Choice
          label="这个群"
          options={{ on: '还在用', off: '已经解散' }}
          value={dissolved ? 'off' : 'on'}
          onChoose={(key) => setDissolved(key === 'off')}
        />
      )}
      {group && <Meta>改名、挪村、解散，都不动以前发过的记录。</Meta>}
      {group && group.version !== begunFrom && <Meta>{`现在存着的：${inWords(group)}。存好，就换成您这里写的。`}</Meta>}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton busy={busy && '正在存…'} onTap={save}>
        存好
      </BigButton>
      <BigButton kind="plain" onTap={onClose}>
        不改了
      </BigButton>
    </Stack>
  )
}

const inWords = ({ name, village, wecom, dissolvedAt }: Listed): string =>
  [name, village.name, ...(wecom ? [`企业微信客户群${wecom.chatId}，群主${wecom.owner}`] : []), dissolvedAt ? '已经解散' : '还在用'].join(
    '，',
  )
