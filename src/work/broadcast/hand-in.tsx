import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { List } from './broadcast'
import { asSent, fromKept, keptOf } from './chosen'

interface Props {
  of: { region: string; day: string }
  list: List
  onDone: () => void
  onChange: () => void
}

/** The list that stands below is handed in with one tap, or changed before. */
export const HandIn = ({ of, list, onDone, onChange }: Props) => {
  const { run, busy, trouble } = useMutation({ onConflict: onDone })
  const chosen = keptOf(list).flatMap((kept) => fromKept(kept) ?? [])
  const slots = list.slots.filter(({ outside, tick }) => !outside && !tick).map(({ from }) => ({ from, pieces: asSent(chosen, from) }))
  return (
    <Card kind="mark">
      <Stack>
        <Meta>{chosen.length > 0 ? '看过下面每一段再交。' : '单子还是空的，先放进几条再交。'}</Meta>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        {chosen.length > 0 && (
          <BigButton
            busy={busy && '正在交…'}
            onTap={() => void run('broadcast.save', { ...of, slots, submit: true, after: list.version }, { onDone })}
          >
            就这样交上去批
          </BigButton>
        )}
        <BigButton kind="line" onTap={onChange}>
          改一改
        </BigButton>
      </Stack>
    </Card>
  )
}
