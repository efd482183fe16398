import { useState } from 'react'
import { dateOfTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Meta, Title } from '@/ui/words'
import { settingNames } from '../../../types/words/county'
import { Editor } from './editor'
import type { Form, Place } from './forms'

/** One setting of a place: what it is, who set it when, and the way to change it. */
export const Setting = ({ place, form, onSaved }: { place: Place; form: Form; onSaved: () => void }) => {
  const [changing, change] = useState(false)
  const shown = form.shown(place)
  const by = place.set[form.setting]
  const title = settingNames[form.setting]
  return (
    <Card>
      <Stack>
        <Title level={3}>{title}</Title>
        <Meta>{form.says}</Meta>
        {shown.length > 0 && <List items={shown} />}
        <Meta>{by ? `${dateOfTime(by.at)}，${by.by}设的` : shown.length > 0 ? '开通时就有' : '还没填'}</Meta>
        {changing ? (
          <Editor
            place={place}
            form={form}
            onClose={() => change(false)}
            onConflict={onSaved}
            onSaved={() => {
              change(false)
              onSaved()
            }}
          />
        ) : (
          <BigButton kind="soft" label={`${shown.length > 0 ? '改' : '填上'}${place.name}的${title}`} onTap={() => change(true)}>
            {shown.length > 0 ? '改' : '填上'}
          </BigButton>
        )}
      </Stack>
    </Card>
  )
}
