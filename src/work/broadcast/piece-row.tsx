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

/** One thing that is read out: to hear, and to read out oneself from large letters. */
export const PieceRow = ({ piece }: { piece: Piece }) => {
  const { kind, item, title, text, seconds, until, approver, because, recording, mongolian } = piece
  const [open, setOpen] = useState(false)
  const words = open ? '收起稿子' : '看稿子'
  return (
    <View className={css.piece}>
      <Stack>
        <Line>
          <Title level={3}>{title}</Title>
          <Tag color={kind === 'alert' ? 'red' : 'sky'}>{broadcastKinds[kind]}</Tag>
        </Line>
        <Meta>
          {[
            inMinutes(seconds),
            ...(approver ? [`${approver}批的`] : []),
            ...(until ? [`${dayAndTime(until)}后不要再播`] : []),
            ...(because ? [because] : []),
          ].join(' · ')}
        </Meta>
        {open && <View className={css.aloud}>{text}</View>}
        <Row>
          <ReadAloud text={text} recording={recording} ask="听一遍" small={title} />
          <BigButton kind="soft" expanded={open} label={`${words}，${title}`} onTap={() => setOpen(!open)}>
            {words}
          </BigButton>
        </Row>
        {mongolian && (
          <Row>
            {mongolian.recording && <ReadAloud recording={mongolian.recording} ask="听蒙古语" small={title} />}
            <BigButton kind="soft" label={`看蒙古文，${title}`} onTap={() => go('mongolian/read', { kind, id: item })}>
              看蒙古文
            </BigButton>
          </Row>
        )}
      </Stack>
    </View>
  )
}
