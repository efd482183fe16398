import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useOnReshow } from '@/lib/use-on-reshow'
import { AlertToTake } from '@/parts/alert-to-take'
import { BigButton } from '@/ui/big-button'
import { Columns } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Taken } from './taken'
import { Up } from './up'

type Current = Output<'material.current'>

/** Nothing of it is kept on the phone: what was withdrawn is not to be shown. */
export const Shown = () => {
  const { data, error, loading, reload } = useCall('material.current', {})
  useOnReshow(reload)
  const { run, busy, trouble } = useMutation({ onConflict: reload })
  const down = (id: string) => void run('material.takeDown', { id }, { onDone: reload })
  const putBack = (id: string) => void run('material.takeDown', { id, back: true }, { onDone: reload })
  const [toCome, stays] = [data?.showings.filter((one) => one.down) ?? [], data?.showings.filter((one) => !one.down) ?? []]
  const isOff = ({ msgType }: Current['alerts'][number]) => msgType === 'Cancel'
  const [cancelled, inForce] = [data?.alerts.filter(isOff) ?? [], data?.alerts.filter((one) => !isOff(one)) ?? []]
  const spotsOf = (id: string) => stays.filter(({ kind, item }) => kind === 'alert' && item === id).map(({ spot }) => spot)
  const alerts = (some: typeof inForce) => (
    <Columns>
      {some.map((alert) => (
        <AlertToTake key={alert._id} alert={alert} spots={spotsOf(alert._id)} onDone={reload} />
      ))}
    </Columns>
  )
  const cards = (some: typeof stays) => (
    <Columns>
      {some.map((one) => (
        <Up key={one._id} showing={one} places={data?.places ?? []} busy={busy} onDown={() => down(one._id)} />
      ))}
    </Columns>
  )
  return (
    <>
      {loading && !data && <Loading />}
      {error && <Failed message={error.message} again={reload} />}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {toCome.length > 0 && <Title>要取下来的</Title>}
      {cards(toCome)}
      {data && <Title>正在生效的预警，先放</Title>}
      {data && inForce.length === 0 && <Notice>现在没有您这里的预警。</Notice>}
      {alerts(inForce)}
      {cancelled.length > 0 && <Title>撤销的预警：放着的取下来</Title>}
      {alerts(cancelled)}
      {data && <Title>正在放的</Title>}
      {data && stays.length === 0 && <Notice>还没有记着放上的。放好了点“我放上了”。</Notice>}
      {cards(stays)}
      {data && data.taken.length > 0 && <Title>这一天里取下来的</Title>}
      <Columns>
        {data?.taken.map((one) => (
          <Taken key={one._id} showing={one} busy={busy} onBack={() => putBack(one._id)} />
        ))}
      </Columns>
      {data && (
        <BigButton kind="line" onTap={() => go('work/materials')}>
          挑标语、海报来放
        </BigButton>
      )}
      {data && (
        <BigButton kind="line" onTap={() => go('work/screens')}>
          自己会放的屏
        </BigButton>
      )}
    </>
  )
}
