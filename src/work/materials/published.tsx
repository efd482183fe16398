import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import type { usePages } from '@/lib/use-pages'
import { AlertToTake } from '@/parts/alert-to-take'
import { Copy } from '@/parts/copy'
import { Card, Columns, Stack } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Para, Title } from '@/ui/words'
import type { Audience } from '../../../types/entities/audience'
import type { FraudType } from '../../../types/entities/fraud'
import { CaseToTake } from './case-to-take'

const nothing = '这里还没有，换一种看看。'

type Paged = Pick<ReturnType<typeof usePages>, 'page' | 'asked' | 'turn'>

/** Alerts in force in one's places. */
export const Alerts = () => {
  const { data, error, loading, reload } = useCall('material.current', {})
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.alerts.length === 0 && <Notice>现在没有您这里的预警。</Notice>}
      <Columns>
        {data?.alerts.map((alert) => (
          <AlertToTake key={alert._id} alert={alert} />
        ))}
      </Columns>
    </>
  )
}

export const Tips = ({ audience, page, asked, turn }: Paged & { audience: Audience | undefined }) => {
  const { data, error, loading, reload } = useCall('tip.list', { ...(audience && { audience }), ...asked })
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.tips.length === 0 && <Notice>{nothing}</Notice>}
      <Columns>
        {data?.tips.map(({ _id, headline, lines }) => (
          <Card key={_id} role="group" label={`提示，${headline}`}>
            <Stack>
              <Title>{headline}</Title>
              {lines.map((line) => (
                <Para key={line}>{line}</Para>
              ))}
              <Copy text={[headline, ...lines].join('\n')} />
            </Stack>
          </Card>
        ))}
      </Columns>
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </>
  )
}

export const Cases = ({ type, page, asked, turn }: Paged & { type: FraudType | undefined }) => {
  const { data, error, loading, reload } = useCall('case.list', { ...(type && { type }), ...asked })
  useOnReshow(reload)
  return (
    <>
      {loading && !data && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {data?.cases.length === 0 && <Notice>{nothing}</Notice>}
      <Columns>
        {data?.cases.map((one) => (
          <CaseToTake key={one._id} one={one} />
        ))}
      </Columns>
      {data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </>
  )
}
