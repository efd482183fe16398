import { useMutation } from '@/lib/use-mutation'
import { Reason } from '@/parts/reason'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'

interface Props {
  of: { region: string; day: string }
  version: number
  onChanged: () => void
}

/** Agrees to the list that stands below, by name, or gives it back with words. */
export const Decide = ({ of, version, onChanged }: Props) => {
  const { run, busy, trouble } = useMutation({ onConflict: onChanged })
  const input = { ...of, after: version }
  return (
    <Card kind="mark">
      <Stack>
        <Meta>看过下面每一条再批。批的人和时间写进播出记录。</Meta>
        {trouble && <Notice kind="wrong">{trouble}</Notice>}
        <BigButton
          busy={busy === 'broadcast.approve' && '正在批…'}
          disabled={!!busy}
          onTap={() => void run('broadcast.approve', input, { onDone: onChanged })}
        >
          看过了，同意播
        </BigButton>
        <Reason
          ask="退回去改"
          label="为什么退回，写的人看得到"
          most={100}
          kept={['broadcastBack', `${of.region} ${of.day}`]}
          act="退回"
          leave="先不退回"
          busy={busy === 'broadcast.giveBack' && '正在退回…'}
          onSure={(words) => run('broadcast.giveBack', { ...input, words }, { onDone: onChanged })}
        />
      </Stack>
    </Card>
  )
}
