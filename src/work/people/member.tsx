import { useState } from 'react'
import { dateOfTime } from '@/lib/time'
import { termWords } from '@/parts/term-words'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Text } from '@/ui/elements'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { roles } from '../../../types/words/people'
import { Change } from './change'
import type { Listed } from './listed'
import type { Place } from './where-for'

interface Props {
  member: Listed
  places: Place[]
  onDone: () => void
}

/** Somebody with what they do, each with the way to change it. */
export const Member = ({ member, places, onDone }: Props) => {
  const [changing, change] = useState<string>()
  const done = () => {
    change(undefined)
    onDone()
  }
  return (
    <Card>
      <Stack>
        <Title>{member.me ? `${member.name}（您）` : member.name}</Title>
        {member.roles.map((held) => {
          const key = `${held.role} ${held.region}`
          const words = `${roles[held.role]}（${held.place}）`
          return (
            <Stack key={key}>
              <Line>
                <Text>{words}</Text>
                {held.restsUntil !== undefined && <Tag>{`歇到${dateOfTime(held.restsUntil)}`}</Tag>}
                {held.suspended && held.restsUntil === undefined && <Tag color="red">先停着</Tag>}
              </Line>
              <Meta>{termWords(held)}</Meta>
              {held.restsUntil !== undefined && <Meta>{held.deputy ? `${held.deputy}在替` : '现在没有人替'}</Meta>}
              {changing === key ? (
                <Change member={member} held={held} places={places} onDone={done} onClose={() => change(undefined)} />
              ) : (
                <BigButton kind="soft" label={`改${member.name}的${words}`} onTap={() => change(key)}>
                  改
                </BigButton>
              )}
            </Stack>
          )
        })}
      </Stack>
    </Card>
  )
}
