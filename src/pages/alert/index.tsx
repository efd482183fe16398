import { go } from '@/lib/go'
import { usePassOn } from '@/lib/share'
import { useCall } from '@/lib/use-call'
import { useGroup } from '@/lib/use-group'
import { useParams } from '@/lib/use-params'
import { ForWorker } from '@/parts/for-worker'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { FromHome, onHome } from './from-home'
import { InForce, Over } from './standing'

/** One alert, opened from a group's card or from today's screen. */
export default guarded(function AlertPage() {
  const { id = '' } = useParams()
  const from = useGroup()
  return <Screen title="预警">{from ? <Opened id={id} group={from.group} /> : <Loading />}</Screen>
})

const Opened = ({ id, group }: { id: string; group: string | undefined }) => {
  const { data, error, loading, reload } = useCall('alert.open', { id, ...(group && { group }) }, { keep: `alert.${id}` })
  usePassOn({ kind: '防骗预警', title: data?.alert.headline ?? '村哨', path: `/pages/alert/index?id=${id}` })
  /** What the cloud says is gone is not to be read from the phone. */
  const kept = error && error.code !== 'notFound' ? onHome(id) : undefined
  return (
    <>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的预警。`}</Notice>}
      {error && !data && !kept && <Failed message={error.message} again={reload} />}
      {error && !data && kept && (
        <>
          <Notice>{`${error.message}。下面是手机里留着的预警。`}</Notice>
          <FromHome alert={kept} />
        </>
      )}
      {group && data?.fromGroup === 'other' && <ForWorker />}
      {data && (data.now ? <Over opened={data} now={data.now} /> : <InForce opened={data} />)}
      {(data || error) && <Help />}
    </>
  )
}

/** After the alert, so that it moves nothing when that comes. */
const Help = () => (
  <Row>
    <BigButton kind="line" onTap={() => go('report/write')}>
      举报
    </BigButton>
    <BigButton kind="danger" onTap={() => go('pages/cheated')}>
      我被骗了
    </BigButton>
  </Row>
)
