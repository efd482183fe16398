import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useDebounced } from '@/lib/use-debounced'
import { useMutation } from '@/lib/use-mutation'
import { usePages } from '@/lib/use-pages'
import { Stack } from '@/ui/card'
import { Field } from '@/ui/field'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { type ManuscriptKind, manuscriptKinds, manuscriptStatuses } from '../../../types/words/manuscript'
import { Judged } from './judged'
import { Plays } from './plays'
import { Row } from './row'

/** What people read now, of one kind; opening a row takes it to the desk. */
export const Shelf = ({ kind, chosen, onChoose }: { kind: ManuscriptKind; chosen: string | undefined; onChoose: (id: string) => void }) => {
  const [typed, type] = useState('')
  const { page, asked, turn, anew } = usePages()
  const words = useDebounced(typed.trim())
  const { run, trouble } = useMutation()
  const { data, error, loading, reload } = useCall('manuscript.shelf', { kind, ...(words && { words }), ...asked })
  const open = (item: string) => run('manuscript.open', { kind, item }, { onDone: ({ id }) => onChoose(id) })
  return (
    <Stack>
      {kind === 'quizItem' && <Judged onOpen={(item) => void open(item)} />}
      {kind === 'quizItem' && <Plays />}
      <Field
        label={`找${manuscriptKinds[kind]}`}
        type="search"
        value={typed}
        maxLength={40}
        placeholder="标题里的几个字"
        onInput={anew(type)}
      />
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {loading && !data && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.rows.length === 0 && <Notice>没有找到，换个说法试试。</Notice>}
      {data?.rows.map((row) => (
        <Row
          key={row.item}
          on={row.manuscript !== undefined && row.manuscript === chosen}
          kind={kind}
          title={row.title}
          tags={row.status && row.status !== 'published' ? [manuscriptStatuses[row.status]] : []}
          onTap={() => void open(row.item)}
        />
      ))}
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </Stack>
  )
}
