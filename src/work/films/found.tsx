import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Para, Title } from '@/ui/words'
import { type Chosen, type SourceKind, sourceKinds } from './chosen'

interface Props {
  onChoose: (chosen: Chosen) => void
}

/** What is published and can become a film. */
export const Found = ({ onChoose }: Props) => {
  const [kind, setKind] = useState<SourceKind>('tip')
  const List = { tip: Tips, poster: Posters, comic: Comics }[kind]
  return (
    <>
      <Para>挑一条发布了的，几十秒就做成短片，能发群、放屏上、传视频号。</Para>
      <Choice label="用哪一样做" options={sourceKinds} value={kind} onChoose={setKind} />
      <List onChoose={onChoose} />
    </>
  )
}

const Tips = ({ onChoose }: Props) => {
  const [page, setPage] = useState(0)
  const { data, error, loading, reload } = useCall('tip.list', { page })
  useOnReshow(reload)
  return (
    <Listed
      {...{ error, loading, reload, page, turn: setPage }}
      more={!!data?.more}
      found={data?.tips.map(({ _id, headline, lines }) => ({ id: _id, title: headline, lines }))}
      onTake={(id) => onChoose({ kind: 'tip', id })}
    />
  )
}

const Posters = ({ onChoose }: Props) => {
  const [page, setPage] = useState(0)
  const { data, error, loading, reload } = useCall('material.list', { kind: 'poster', page })
  useOnReshow(reload)
  const found = data?.materials.flatMap((one) => (one.kind === 'poster' ? [one] : []))
  return (
    <Listed
      {...{ error, loading, reload, page, turn: setPage }}
      more={!!data?.more}
      found={found?.map(({ _id, headline, lines }) => ({ id: _id, title: headline.join(' '), lines }))}
      onTake={(id) => onChoose({ kind: 'poster', id })}
    />
  )
}

const Comics = ({ onChoose }: Props) => {
  const [page, setPage] = useState(0)
  const { data, error, loading, reload } = useCall('material.list', { kind: 'comic', page })
  useOnReshow(reload)
  const found = data?.materials.flatMap((one) => (one.kind === 'comic' ? [one] : []))
  return (
    <Listed
      {...{ error, loading, reload, page, turn: setPage }}
      more={!!data?.more}
      found={found?.map(({ _id, title, panels }) => ({
        id: _id,
        title,
        lines: panels.flatMap(({ caption }) => caption ?? []).slice(0, 2),
      }))}
      onTake={(id) => onChoose({ kind: 'comic', id })}
    />
  )
}

interface ListedProps {
  found: { id: string; title: string; lines: string[] }[] | undefined
  more: boolean
  error: { message: string } | undefined
  loading: boolean
  reload: () => void
  page: number
  turn: (page: number) => void
  onTake: (id: string) => void
}

const Listed = ({ found, more, error, loading, reload, page, turn, onTake }: ListedProps) => (
  <>
    {loading && !found && <Loading words="正在找…" />}
    {error && <Failed message={error.message} again={reload} />}
    {found?.length === 0 && <Notice>这里还没有，换一样看看。</Notice>}
    <Columns>
      {found?.map(({ id, title, lines }) => (
        <Card key={id} role="group" label={title}>
          <Stack>
            <Title level={3}>{title}</Title>
            {lines.map((line) => (
              <Para key={line}>{line}</Para>
            ))}
            <BigButton kind="soft" label={`做成短片，${title}`} onTap={() => onTake(id)}>
              做成短片
            </BigButton>
          </Stack>
        </Card>
      ))}
    </Columns>
    {found && <Pager page={page} more={more} onPage={turn} />}
  </>
)
