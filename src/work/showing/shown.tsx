import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { useMutation } from '@/lib/use-mutation'
import { useOnReshow } from '@/lib/use-on-reshow'
import { AlertToTake } from '@/parts/alert-to-take'
import { BigButton } from '@/ui/big-button'
import { Columns } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { Up } from './up'

/** Nothing of it is kept on the phone: what was withdrawn is not to be shown. */
export const Shown = () => {
  const { data, error, loading, reload } = useCall('material.current', {})
  useOnReshow(reload)
  const { run, busy, trouble } = useMutation({ onConflict: reload })
  const down = (id: string) => void run('material.takeDown', { id }, { onDone: reload })
  const [toCome, stays] = [data?.showings.filter((one) => one.down) ?? [], data?.showings.filter((one) => !one.down) ?? []]
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
      {data?.alerts.length === 0 && <Notice>现在没有您这里的预警。</Notice>}
      <Columns>
        {data?.alerts.map((alert) => (
          <AlertToTake key={alert._id} alert={alert} onDone={reload} />
        ))}
      </Columns>
      {stays.length > 0 && <Title>正在放的</Title>}
      {cards(stays)}
      <BigButton kind="line" onTap={() => go('work/materials')}>
        挑标语、海报来放
      </BigButton>
    </>
  )
}
