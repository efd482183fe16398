import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { More } from '@/ui/more'
import { Meta } from '@/ui/words'
import type { Listed } from './rows'

/** The towns, each with what lies in it behind a tap. */
export const Towns = ({ places }: { places: Listed[] }) => (
  <More items={places.filter(({ level }) => level === 'town')}>
    {(towns) => (
      <Columns>
        {towns.map((town) => (
          <Town key={town._id} town={town} below={places.filter(({ _id }) => _id.startsWith(`${town._id}/`))} />
        ))}
      </Columns>
    )}
  </More>
)

const Town = ({ town, below }: { town: Listed; below: Listed[] }) => {
  const [open, setOpen] = useState(false)
  const villages = below.filter(({ level }) => level === 'village')
  const schools = below.length - villages.length
  return (
    <Card>
      <Stack>
        <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
          {town.name}
        </BigButton>
        <Meta>{[`${villages.length}个嘎查村`, schools > 0 && `${schools}所学校`, `${town.households}户`].filter(Boolean).join('，')}</Meta>
        {open && (
          <More items={below}>
            {(shown) => (
              <List
                items={shown.map(({ name, level, households }) => (level === 'school' ? `${name}（学校）` : `${name}　${households}户`))}
              />
            )}
          </More>
        )}
      </Stack>
    </Card>
  )
}
