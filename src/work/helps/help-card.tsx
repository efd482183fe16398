import type { Waiting } from '@/lib/outbox'
import { dialPerson } from '@/lib/phone'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { helped, numberIn } from './helped'

interface Props {
  help: Output<'help.list'>['helps'][number]
  /** What was marked on this phone and still waits in the outbox. */
  waiting: Waiting | undefined
}

/** One person who asked for help: what about, how to be reached, and the way to say that it is done. */
export const HelpCard = ({ help: { _id, village, headline, contact, at }, waiting }: Props) => {
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
      {waiting && !waiting.refused ? (
        <Notice>记在手机里了，有网时自动交上去。</Notice>
      ) : (
        <BigButton kind="done" onTap={() => void helped(_id)}>
          已帮到
        </BigButton>
      )}
    </Card>
  )
}
