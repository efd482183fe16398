import { useState } from 'react'
import { useSelf } from '@/lib/use-self'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { bannerDays } from '../../../types/words/ledger'
import { type Draft, isForm, laterDay } from './draft'
import { Further } from './further'
import { What } from './what'

interface Props {
  title: string
  draft: Draft
  places: { _id: string; name: string; level?: string }[]
  busy: boolean
  trouble: string
  write: (change: Partial<Draft>) => void
  onSave: () => void
  /** It is a correction: everything stands open. */
  whole?: boolean
}

/** A line of the ledger being written. */
export const RecordForm = ({ title, draft, places, busy, trouble, write, onSave, whole = false }: Props) => {
  const [open, setOpen] = useState(whole)
  const police = (useSelf()?.posts ?? []).some(({ role }) => role === 'police')
  const school = places.find(({ _id }) => _id === draft.region)?.level === 'school'
  return (
    <Card>
      <Stack>
        <Title>{title}</Title>
        <What draft={draft} places={places} write={write} />
        {draft.form === 'banner' && draft.day && (
          <Field label="哪天该撤下" type="date" value={draft.due || laterDay(draft.day, bannerDays)} onInput={(due) => write({ due })} />
        )}
        {open && isForm(draft.form) && <Further {...{ draft, school, police, write }} form={draft.form} />}
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton busy={busy && '正在记…'} onTap={onSave}>
          {whole ? '改好了' : '记下'}
        </BigButton>
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
