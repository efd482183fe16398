import { useState } from 'react'
import { go } from '@/lib/go'
import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Row, Stack } from '@/ui/card'
import { View } from '@/ui/elements'
import { ReadAloud } from '@/ui/read-aloud'
import { Line, Meta, Tag, Title } from '@/ui/words'
import { broadcastKinds, inMinutes } from '../../../types/words/broadcast'
import type { Piece } from './broadcast'
import css from './broadcast.module.scss'
import { SoundFile } from './sound-file'

interface Props {
  of: { region: string; day: string; from: string }
  piece: Piece
  /** It may be played, and so taken along. */
  ready: boolean
}

/** One thing that is read out: to hear, to take along as a sound, and to read out oneself from large letters. */
export const PieceRow = ({ of, piece, ready }: Props) => {
  const { kind, item, title, text, recording, mongolian } = piece
  const [open, setOpen] = useState(false)
  const words = open ? '收起稿子' : '看稿子'
  const input = { ...of, piece: { kind, item } }
  return (
    <View className={css.piece}>
      <Stack>
        <Line>
          <Title level={3}>{title}</Title>
          <Tag color={kind === 'alert' ? 'red' : 'sky'}>{broadcastKinds[kind]}</Tag>
        </Line>
        <Meta>{factsOf(piece)}</Meta>
        {open && <View className={css.aloud}>{text}</View>}
        <Row>
          <ReadAloud text={text} recording={recording} ask="听一遍" small={title} />
          <BigButton kind="soft" expanded={open} label={`${words}，${title}`} onTap={() => setOpen(!open)}>
            {words}
          </BigButton>
        </Row>
        {open && ready && recording && <SoundFile input={input} words="取这一条的声音" of={title} />}
        {mongolian && (
          <Row>
            {mongolian.recording && <ReadAloud recording={mongolian.recording} ask="听蒙古语" small={title} />}
            <BigButton kind="soft" label={`看蒙古文，${title}`} onTap={() => go('mongolian/read', { kind, id: item })}>
              看蒙古文
            </BigButton>
          </Row>
        )}
        {open && ready && mongolian?.recording && <SoundFile input={{ ...input, mongolian: true }} words="取蒙古语的声音" of={title} />}
      </Stack>
    </View>
  )
}

/** How long it takes, who agreed to an alert and until when it holds, why it is proposed, and whether there is a sound. */
const factsOf = ({ seconds, approver, until, because, recording, machine }: Piece): string =>
  [
    inMinutes(seconds),
    approver && `${approver}批的`,
    until && `${dayAndTime(until)}后不要再播`,
    because,
    recording ? machine && '机器念的' : '还没有声音，照着念',
  ]
    .filter(Boolean)
    .join(' · ')
