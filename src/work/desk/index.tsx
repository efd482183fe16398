import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { holds, useGrants } from '@/lib/use-grants'
import { useReturn } from '@/lib/use-return'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { AlertTask } from './alert-task'
import css from './desk.module.scss'
import { VillageRow } from './village-row'

/** The worker's desk: write an alert, the alerts and how far they got, the villages. The command room and leaders only look. */
export default function Desk() {
  const { data, error, loading, reload } = useCall('alert.desk', {}, { keep: 'desk' })
  const worker = holds(useGrants(), 'gridWorker')
  useReturn(reload)
  return (
    <Screen title="预警" wide>
      {worker && <BigButton onTap={() => go('work/write')}>写一条预警</BigButton>}
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <OnDesk desk={data} />}
    </Screen>
  )
}

const OnDesk = ({ desk }: { desk: Output<'alert.desk'> }) => (
  <View className={css.sides}>
    <View className={css.side}>
      <Title>发过的预警</Title>
      {desk.alerts.length === 0 && (
        <Card>
          <Para>还没有发过预警。听说哪里有人受骗，就写一条，让全村早知道。</Para>
        </Card>
      )}
      {desk.alerts.map((alert) => (
        <AlertTask key={alert._id} alert={alert} />
      ))}
    </View>
    <View className={css.side}>
      <Title>负责的村</Title>
      <Card className={css.villages}>
        {desk.villages.map((village) => (
          <VillageRow key={village._id} village={village} />
        ))}
      </Card>
    </View>
  </View>
)
