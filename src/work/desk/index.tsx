import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { hasAnyRole } from '@/lib/use-grants'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useToday } from '@/lib/use-today'
import { Finder } from '@/parts/finder'
import { BigButton } from '@/ui/big-button'
import { Card, Row } from '@/ui/card'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { More } from '@/ui/more'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import css from './desk.module.scss'
import { Sections } from './sections'
import { TasksLeft } from './tasks-left'
import { TipTasks } from './tip-tasks'
import { VillageRow } from './village-row'

/** The desk of those who write, approve and send alerts: the alerts and how far they got, the villages. Leaders only look. */
export default guarded(function Desk() {
  const { data, error, loading, reload } = useCall('alert.desk', {}, { keep: 'desk' })
  const today = useToday()
  const grants = today.data?.grants
  useOnReshow(() => {
    reload()
    today.reload()
  })
  return (
    <Screen title="预警" wide>
      <TasksLeft />
      <Row>
        {hasAnyRole(grants, 'gridWorker', 'editor', 'commandRoom', 'police') && (
          <BigButton onTap={() => go('work/write')}>写一条预警</BigButton>
        )}
        {hasAnyRole(grants, 'gridWorker', 'editor', 'commandRoom') && (
          <BigButton kind="line" onTap={() => go('work/tips')}>
            发小知识
          </BigButton>
        )}
      </Row>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <OnDesk desk={data} worker={hasAnyRole(grants, 'gridWorker')} />}
    </Screen>
  )
})

const OnDesk = ({ desk, worker }: { desk: Output<'alert.desk'>; worker: boolean }) => (
  <View className={css.sides}>
    <View className={css.side}>
      <Sections alerts={desk.alerts} worker={worker}>
        <TipTasks tips={desk.tips} worker={worker} />
      </Sections>
    </View>
    <View className={css.side}>
      {worker && (
        <BigButton kind="soft" onTap={() => go('work/visits')}>
          上门
        </BigButton>
      )}
      <Title>负责的村</Title>
      <Finder items={desk.villages} villageOf={(village) => village}>
        {(shown) => (
          <More items={shown}>
            {(rows) => (
              <Card className={css.villages}>
                {rows.map((village) => (
                  <VillageRow key={village._id} village={village} />
                ))}
              </Card>
            )}
          </More>
        )}
      </Finder>
    </View>
  </View>
)
