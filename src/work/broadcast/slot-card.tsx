import { useWaiting } from '@/lib/outbox'
import { clockOf } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { broadcastStates, leftOutReasons, notPlayedReasons } from '../../../types/words/broadcast'
import { hasBegun, hoursOf, type List, lasts, readNow, type Slot } from './broadcast'
import { PieceRow } from './piece-row'
import { SoundFile } from './sound-file'
import { Tick } from './tick'

interface Props {
  of: { region: string; day: string }
  list: List
  slot: Slot
  today: string
  onChanged: () => void
}

/** A stretch of the day: what is read out in it, and whether it was. */
export const SlotCard = ({ of, list, slot, today, onChanged }: Props) => {
  const kept = useKept(of, slot)
  const tick = kept ?? slot.tick
  const now = readNow(list, slot)
  const waits = slot.pieces.length > now.length
  const begun = hasBegun(of.day, slot)
  const over = of.day < today
  const said = tick && (tick.played ? '播了' : '没播')
  return (
    <Card kind={tick?.played ? 'good' : undefined} role="group" label={`${hoursOf(slot)}${said ? `，${said}` : ''}`}>
      <Stack>
        <Line>
          <Title level={3}>{hoursOf(slot)}</Title>
          {said ? <Tag color={tick?.played ? 'grass' : 'ink'}>{said}</Tag> : waits && <Tag color="ink">{broadcastStates[list.status]}</Tag>}
        </Line>
        {slot.outside && <Notice>{`规定的时段以外，只播这条急的预警。${slot.outside.by}：${slot.outside.why}`}</Notice>}
        {slot.pieces.length > 0 ? <Meta>{lasts(slot.pieces)}</Meta> : <Meta>这一段没有要播的。</Meta>}
        {tick && <Meta>{saidOf(tick, !!kept)}</Meta>}
        {list.may.tick && begun && (now.length > 0 || tick) && (
          <Tick of={of} slot={slot} pieces={now} said={tick?.played} onChanged={onChanged} />
        )}
        {slot.pieces.map((piece) => (
          <PieceRow
            key={`${piece.kind} ${piece.item}`}
            of={{ ...of, from: slot.from }}
            piece={piece}
            ready={!over && now.includes(piece)}
          />
        ))}
        {slot.leftOut.map(({ what, why }) => (
          <Notice key={what} kind="past">{`不播了：${what}，${leftOutReasons[why]}`}</Notice>
        ))}
        {!over && now.length > 1 && now.every(({ recording }) => recording) && (
          <SoundFile input={{ ...of, from: slot.from }} words="取这一段的声音" of={hoursOf(slot)} />
        )}
      </Stack>
    </Card>
  )
}

type Said = Pick<NonNullable<Slot['tick']>, 'played' | 'at' | 'why' | 'note'> & { by?: string }

const saidOf = ({ by, at, played, why, note }: Said, waiting: boolean): string => {
  const who = `${by ?? '您'} ${clockOf(at)}`
  const what = played ? '记的：播了' : `记的：没播，${why ? notPlayedReasons[why] : ''}${note ? `（${note}）` : ''}`
  return `${who} ${what}${waiting ? '。有网就送出去' : ''}`
}

/** What was tapped here and waits for a network. */
const useKept = ({ region, day }: Props['of'], { from }: Slot): Said | undefined => {
  const mine = useWaiting().filter(({ name, input, refused }) => {
    if (refused || (name !== 'broadcast.played' && name !== 'broadcast.notPlayed')) return false
    const of = input as { region: string; day: string; from: string }
    return of.region === region && of.day === day && of.from === from
  })
  const last = mine.at(-1)
  return last && { ...(last.input as { at: number; why?: Said['why']; note?: string }), played: last.name === 'broadcast.played' }
}
