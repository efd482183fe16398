import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { useOnReshow } from '@/lib/use-on-reshow'
import { usePages } from '@/lib/use-pages'
import { Card, Columns } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Tick } from '@/ui/tick'
import { Meta, Title } from '@/ui/words'
import { type Offered, ofAlerts, ofMaterials, ofTips } from './pieces'

interface Props {
  isTaken: (id: string) => boolean
  onTick: (offered: Offered) => void
}

const kinds = { alert: '预警', slogan: '标语', poster: '海报', tip: '提示' } as const
type Kind = keyof typeof kinds

/** What may be shown, to be ticked: alerts first, for whoever has them. */
export const Find = (props: Props) => {
  const grants = useGrants()
  const mine: Kind[] = [
    ...(hasAnyRole(grants, 'media', 'screenOperator') ? (['alert'] as const) : []),
    'slogan',
    'poster',
    ...(hasAnyRole(grants, 'gridWorker', 'editor', 'commandRoom', 'media') ? (['tip'] as const) : []),
  ]
  const [chosen, choose] = useState<Kind>()
  const kind = chosen ?? mine[0] ?? 'slogan'
  const pages = usePages()
  const options = Object.fromEntries(mine.map((one) => [one, kinds[one]])) as Record<Kind, string>
  const paged = { ...props, pages }
  return (
    <>
      <Choice label="放什么，可以选几条" options={options} value={kind} onChoose={pages.anew(choose)} />
      {kind === 'alert' && <Alerts {...props} />}
      {kind === 'tip' && <Tips {...paged} />}
      {(kind === 'slogan' || kind === 'poster') && <Materials key={kind} kind={kind} {...paged} />}
    </>
  )
}

type Paged = Props & { pages: ReturnType<typeof usePages> }

const Alerts = (props: Props) => {
  const { data, error, loading, reload } = useCall('material.current', {})
  useOnReshow(reload)
  return <Listed {...props} {...{ error, loading, reload }} found={data && ofAlerts(data)} nothing="现在没有您这里的预警。" />
}

const Materials = ({ kind, pages, ...props }: Paged & { kind: 'slogan' | 'poster' }) => {
  const { page, asked, turn } = pages
  const { data, error, loading, reload } = useCall('material.list', { kind, ...asked })
  useOnReshow(reload)
  return (
    <>
      <Listed {...props} {...{ error, loading, reload }} found={data && ofMaterials(data, kind, asked)} />
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </>
  )
}

const Tips = ({ pages, ...props }: Paged) => {
  const { data, error, loading, reload } = useCall('tip.list', pages.asked)
  useOnReshow(reload)
  return (
    <>
      <Listed {...props} {...{ error, loading, reload }} found={data && ofTips(data)} />
      {data && <Pager page={pages.page} more={data.more} onPage={(to) => pages.turn(to, data.end)} />}
    </>
  )
}

interface ListedProps extends Props {
  found: Offered[] | undefined
  error: { message: string } | undefined
  loading: boolean
  reload: () => void
  nothing?: string
}

const Listed = ({ found, error, loading, reload, nothing = '这里还没有，换一样看看。', isTaken, onTick }: ListedProps) => (
  <>
    {loading && !found && <Loading words="正在找…" />}
    {error && <Failed message={error.message} again={reload} />}
    {found?.length === 0 && <Notice>{nothing}</Notice>}
    <Columns>
      {found?.map((offered) => {
        const { id, headline, lines } = offered.piece
        const title = headline.join(' ')
        return (
          <Card key={id} role="group" label={title}>
            <Title level={3}>{title}</Title>
            {lines.length > 0 && <Meta>{lines.join('；')}</Meta>}
            <Tick label={`${isTaken(id) ? '选上了' : '选上'}，${title}`} ticked={isTaken(id)} onTick={() => onTick(offered)} />
          </Card>
        )
      })}
    </Columns>
  </>
)
