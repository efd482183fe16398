import type { ReactNode } from 'react'
import { dialPerson } from '@/lib/phone'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Line, Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { numberIn } from './helped'

export type Help = Output<'help.list'>['helps'][number]

/** One person who asked for help: what about, how to be reached; and below it what can be done. */
export const HelpCard = ({ help: { village, headline, contact, at }, children }: { help: Help; children: ReactNode }) => {
  const number = contact && numberIn(contact)
  return (
    <Card>
      <Line>
        <Title>{village.name}</Title>
        <Meta>{dayAndTime(at)}</Meta>
      </Line>
      <Meta>看了“{headline}”，说需要帮助。</Meta>
      <Para>{contact ?? '没有留联系办法。可以在村里问一声，谁家要帮忙。'}</Para>
      {number && <BigButton onTap={() => dialPerson(number)}>打电话 {number}</BigButton>}
      {children}
    </Card>
  )
}
