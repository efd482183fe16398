import { dayAndTime } from '@/lib/time'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Meta, Para } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { showingKinds } from '../../../types/words/material'

interface Props {
  showing: Output<'material.current'>['taken'][number]
  busy: string | undefined
  onBack: () => void
}

/** One thing that somebody says was taken down: by a slip it is put back, so that it goes on being asked for. */
export const Taken = ({ showing: { what, kind, spot, downAt }, busy, onBack }: Props) => (
  <Card role="group" label={`取下来的，${showingKinds[kind]}，${what}，${spot}`}>
    <Stack>
      <Para>{`${showingKinds[kind]}“${what}”`}</Para>
      <Meta>{`${spot}${downAt ? ` · ${dayAndTime(downAt)}取下` : ''}`}</Meta>
      <BigButton kind="plain" disabled={!!busy} label={`点错了，还放着，${what}，${spot}`} onTap={onBack}>
        点错了，还放着
      </BigButton>
    </Stack>
  </Card>
)
