import { useEffect, useState } from 'react'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { rowOf } from '@/lib/use-focus-back'
import { useOnReshow } from '@/lib/use-on-reshow'
import { usePages } from '@/lib/use-pages'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Folded } from '@/ui/folded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import type { Output } from '../../../types/contract'
import type { ManuscriptStatus } from '../../../types/entities/manuscript'
import { type ManuscriptKind, manuscriptKinds, manuscriptStatuses } from '../../../types/words/manuscript'
import { HandInMany } from './hand-in-many'
import { Row } from './row'
import { Sheet } from './sheet'
import { Shelf } from './shelf'

interface Props {
  chosen: string | undefined
  /** Grows whenever something was saved or decided. */
  changes: number
  onChoose: (id: string) => void
}

type View = Exclude<ManuscriptStatus, 'published'> | 'flagged' | 'shelf'
type Listed = Output<'manuscript.list'>
type Kind = ManuscriptKind | 'all'

const views = (data: Listed | undefined): Record<View, string> => {
  const counted = (words: string, n: number | undefined) => (n ? `${words} ${n}` : words)
  const status = (one: Exclude<View, 'flagged' | 'shelf'>) => counted(manuscriptStatuses[one], data?.counts[one])
  return {
    draft: status('draft'),
    submitted: status('submitted'),
    recheck: status('recheck'),
    flagged: counted('来源有变', data?.flagged),
    shelf: counted('大家正在看的', data?.shelf),
    withdrawn: status('withdrawn'),
  }
}
const kinds: Record<Kind, string> = { all: '全部', ...manuscriptKinds }
/** What people read is looked through kind by kind. */
const shelves = manuscriptKinds as Readonly<Record<Kind, string>>

/** What lies on the desk, by state and kind; and what people read now. */
export const List = ({ chosen, changes, onChoose }: Props) => {
  const [view, look] = useState<View>('draft')
  const [kind, setKind] = useState<Kind>('all')
  const { page, asked, turn, anew } = usePages()
  const filter = view === 'flagged' ? { flagged: true } : view === 'shelf' ? {} : { status: view }
  const { data, error, loading, reload } = useCall('manuscript.list', { ...filter, ...(kind !== 'all' && { kind }), ...asked })
  useOnReshow(reload)
  useEffect(() => {
    if (changes > 0) reload()
  }, [changes, reload])
  const lookAt = anew(look)
  const narrow = anew(setKind)
  const ways = views(data)
  return (
    <Stack>
      <Folded words={`${ways[view]}，${view === 'shelf' && kind === 'all' ? kinds.case : kinds[kind]}`}>
        <Choice label="看哪些" options={ways} value={view} onChoose={lookAt} />
        <Choice
          label="哪一种"
          options={view === 'shelf' ? shelves : kinds}
          value={view === 'shelf' && kind === 'all' ? 'case' : kind}
          onChoose={narrow}
        />
      </Folded>
      {kind !== 'all' && view !== 'flagged' && (
        <Sheet key={`${kind} ${view}`} kind={kind} status={view === 'shelf' ? undefined : view} onTaken={reload} />
      )}
      {view === 'shelf' && <Shelf key={kind} kind={kind === 'all' ? 'case' : kind} chosen={chosen} onChoose={onChoose} />}
      {view !== 'shelf' && loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {view !== 'shelf' && data?.manuscripts.length === 0 && (
        <Elsewhere data={data} kind={kind} view={view} onLook={lookAt} onAll={() => narrow('all')} />
      )}
      {view === 'draft' && data && <HandInMany key={`${kind} ${page}`} drafts={data.manuscripts} onDone={reload} />}
      {view !== 'shelf' && data && <Rows data={data} chosen={chosen} onChoose={onChoose} />}
      {view !== 'shelf' && <Pager page={page} more={!!data?.more} onPage={(to) => turn(to, data?.end)} />}
    </Stack>
  )
}

interface ElsewhereProps {
  data: Listed
  kind: Kind
  view: View
  onLook: (view: View) => void
  onAll: () => void
}

/** An empty list, and which other lists have something. */
const Elsewhere = ({ data, kind, view, onLook, onAll }: ElsewhereProps) => {
  const places: [View, number][] = [
    ['draft', data.counts.draft],
    ['submitted', data.counts.submitted],
    ['recheck', data.counts.recheck],
    ['shelf', data.shelf],
  ]
  const what = kind === 'all' ? '稿子' : manuscriptKinds[kind]
  return (
    <>
      <Notice>{`这里没有${what}。`}</Notice>
      {kind !== 'all' && (
        <BigButton kind="line" onTap={onAll}>
          别的种类也看看
        </BigButton>
      )}
      {places
        .filter(([place, n]) => place !== view && n > 0)
        .map(([place, n]) => (
          <BigButton key={place} kind="line" onTap={() => onLook(place)}>
            {`看${place === 'shelf' ? `大家正在看的${kind === 'all' ? '案例' : what}` : manuscriptStatuses[place as ManuscriptStatus]}，${n}份`}
          </BigButton>
        ))}
    </>
  )
}

const Rows = ({ data, chosen, onChoose }: { data: Listed } & Pick<Props, 'chosen' | 'onChoose'>) => (
  <>
    {data.manuscripts.map((m) => (
      <Row
        key={m._id}
        id={rowOf(m._id)}
        on={m._id === chosen}
        kind={m.kind}
        title={m.title}
        tags={[
          manuscriptStatuses[m.status],
          ...(m.due ? [manuscriptStatuses.recheck] : []),
          ...(m.toApprove ? ['等您审'] : []),
          ...(m.live && m.status === 'draft' ? ['大家看的是上一版'] : []),
        ]}
        warned={m.flagged ?? (m.offered && '别的旗县又出了一版')}
        meta={`${m.author ? `${m.author} · ` : ''}${dayAndTime(m.updatedAt)}`}
        onTap={() => onChoose(m._id)}
      />
    ))}
  </>
)
