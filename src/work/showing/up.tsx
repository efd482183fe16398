import { day } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Line, Meta, Tag, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { showingKinds, takeDownReasons } from '../../../types/words/material'

type Current = Output<'material.current'>

interface Props {
  showing: Current['showings'][number]
  places: Current['places']
  busy: string | undefined
  onDown: () => void
}

/** One thing that is up, where, and when it comes down. */
export const Up = ({ showing: { what, kind, spot, region, at, until, down }, places, busy, onDown }: Props) => {
  const place = places.length > 1 ? `${places.find(({ _id }) => _id === region)?.name ?? ''} · ` : ''
  return (
    <Card kind={down && 'alert'} role="group" label={`${showingKinds[kind]}，${what}，${spot}`}>
      <Stack>
        <Line>
          <Tag color={down ? 'red' : 'sky'}>{down ? takeDownReasons[down] : showingKinds[kind]}</Tag>
          <Meta>{`${place}${spot}`}</Meta>
        </Line>
        <Title level={3}>{what}</Title>
        <Meta>{down === 'withdrawn' ? `${day(at)}放上，现在就取下` : `${day(at)}放上，${day(until)}该取下`}</Meta>
        <BigButton kind={down ? 'act' : 'soft'} disabled={!!busy} label={`取下来了，${what}，${spot}`} onTap={onDown}>
          取下来了
        </BigButton>
      </Stack>
    </Card>
  )
}
