import { useMutation } from '@/lib/use-mutation'
import { BigButton } from '@/ui/big-button'
import { Notice } from '@/ui/notice'
import type { List } from './broadcast'
import { asSent, fromKept, keptOf } from './chosen'

interface Props {
  of: { region: string; day: string }
  list: List
  onDone: () => void
}

/** The list as it stands is handed in with one tap. */
export const HandIn = ({ of, list, onDone }: Props) => {
  const { run, busy, trouble } = useMutation({ onConflict: onDone })
  const chosen = keptOf(list).flatMap((kept) => fromKept(kept) ?? [])
  if (chosen.length === 0) return null
  const slots = list.slots.filter(({ outside, tick }) => !outside && !tick).map(({ from }) => ({ from, pieces: asSent(chosen, from) }))
  return (
    <>
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton
        busy={busy && '正在交…'}
        onTap={() => void run('broadcast.save', { ...of, slots, submit: true, after: list.version }, { onDone })}
      >
        就这样交上去批
      </BigButton>
    </>
  )
}
