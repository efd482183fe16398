import { useMutation } from '@/lib/use-mutation'
import { AskTwice } from '@/parts/ask-twice'
import { Card, Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import type { Bulletin } from './bulletin'

interface Props {
  bulletin: Bulletin
  one: Bulletin['paragraphs'][number]
  name: string
  mayWrite: boolean
  onChanged: () => void
}

/** Somebody's words whose paragraph is not there any more: they stay until somebody has read them. */
export const Gone = ({ bulletin: { place, month }, one, name, mayWrite, onChanged }: Props) => {
  const { run, busy, trouble } = useMutation({ onConflict: onChanged })
  const { key, version, moved } = one
  const away = { region: place._id, month, key, from: '', after: version }
  return (
    <Card>
      <Stack>
        <Notice kind="wrong">{`数变了，这一段没有了。${moved?.by}原来写的是：“${moved?.text}”。还要说的，抄到“自己加一段”里。`}</Notice>
        {mayWrite && (
          <AskTwice
            ask={`看过了，收起来：${name}`}
            say="收起来，这几句话就不在这一页上了。还要用的，先抄到“自己加一段”里。"
            act="收起来"
            leave="先留着"
            busy={busy && '正在收…'}
            trouble={trouble}
            onSure={() => void run('bulletin.write', away, { onDone: onChanged })}
          />
        )}
      </Stack>
    </Card>
  )
}
