import { useState } from 'react'
import { useSelf } from '@/lib/use-self'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { bannerDays } from '../../../types/words/ledger'
import { type Draft, isForm, laterDay } from './draft'
import { Further, ofPapers, Papers } from './further'
import { What } from './what'

interface Props {
  title: string
  draft: Draft
  places: { _id: string; name: string; level?: string }[]
  busy: boolean
  trouble: string
  write: (change: Partial<Draft>) => void
  onSave: () => void
  /** It is a correction: everything stands open, and it can be left as it was. */
  onLeave?: () => void
}

/** A line of the ledger being written. */
export const RecordForm = ({ title, draft, places, busy, trouble, write, onSave, onLeave }: Props) => {
  const papers = isForm(draft.form) && ofPapers(draft.form)
  const [opened, setOpen] = useState(!!onLeave)
  // what was written stands there
  const open = opened || Object.keys(draft).some((key) => draft[key] && (key.startsWith('n.') || (key.startsWith('p.') && !papers)))
  const police = (useSelf()?.posts ?? []).some(({ role }) => role === 'police')
  const school = places.find(({ _id }) => _id === draft.region)?.level === 'school'
  return (
    <Card>
      <Stack>
        <Title>{title}</Title>
        {onLeave && <Meta>地方记错了：去掉这一笔，重新记。</Meta>}
        <What draft={draft} places={places} write={write} />
        {draft.form === 'banner' && draft.day && (
          <Field label="哪天该撤下" type="date" value={draft.due || laterDay(draft.day, bannerDays)} onInput={(due) => write({ due })} />
        )}
        {draft.form === 'banner' && onLeave && (
          <>
            <Field label="哪天撤下的（还挂着就空着）" type="date" value={draft.down ?? ''} onInput={(down) => write({ down })} />
            {draft.down && (
              <BigButton kind="plain" onTap={() => write({ down: '' })}>
                还挂着
              </BigButton>
            )}
          </>
        )}
        {isForm(draft.form) && papers && (
          <>
            <Meta>写上几份，才算得出还剩多少。</Meta>
            <Papers {...{ draft, write }} form={draft.form} />
          </>
        )}
        {open && isForm(draft.form) && <Further {...{ draft, school, police, write }} form={draft.form} />}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton busy={busy && '正在记…'} onTap={onSave}>
          {onLeave ? '存下' : '记下'}
        </BigButton>
        {onLeave && (
          <BigButton kind="plain" onTap={onLeave}>
            不改了
          </BigButton>
        )}
        {!open && isForm(draft.form) && (
          <>
            <BigButton kind="plain" onTap={() => setOpen(true)}>
              多写几样：人数、资料、备注
            </BigButton>
            <Meta>做了什么、在哪、哪天，三样就够。别的都可以不写，也不用拍照。</Meta>
          </>
        )}
      </Stack>
    </Card>
  )
}
