import type { ReactNode } from 'react'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { hasAnyRole } from '@/lib/use-grants'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useToday } from '@/lib/use-today'
import { useTodo } from '@/lib/use-todo'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import css from './desk.module.scss'
import { Later } from './later'
import { Sections } from './sections'
import { TasksLeft } from './tasks-left'
import { TipTasks } from './tip-tasks'
import { Villages } from './villages'

/** The desk of those who write, approve and send alerts: the alerts and how far they got, the villages. Leaders only look. */
export default guarded(function Desk() {
  const { data, error, reload } = useCall('alert.desk', {}, { keep: 'desk' })
  // once, not with the alerts each time somebody comes back
  const villages = useCall('alert.villages', {}, { keep: 'own-villages' })
  const today = useToday()
  const grants = today.data?.grants
  const told = useTodo()
  /** What waits and what one may begin stand above the rest: with all of it, nothing moves. */
  const known = today.error || (grants && (grants.length === 0 || told.todos || told.failed))
  useOnReshow(() => {
    reload()
    today.reload()
  })
  return (
    <StaffScreen at="work/desk" title="预警" wide>
      {!(known && (data || error)) && <Loading />}
      {known && (data || error) && (
        <>
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
          {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
          {error && !data && <Failed message={error.message} again={reload} />}
          {data && (
            <OnDesk desk={data} worker={hasAnyRole(grants, 'gridWorker')} reload={reload}>
              <Villages {...villages} />
            </OnDesk>
          )}
        </>
      )}
    </StaffScreen>
  )
})

interface OnDeskProps {
  desk: Output<'alert.desk'>
  worker: boolean
  reload: () => void
  children: ReactNode
}

const OnDesk = ({ desk, worker, reload, children }: OnDeskProps) => (
  <View className={css.sides}>
    <View className={css.side}>
      <Sections alerts={desk.alerts} worker={worker}>
        <TipTasks tips={desk.tips} worker={worker} onStopped={reload} />
      </Sections>
      {desk.more && <Later page={1} after={desk.ends} worker={worker} />}
    </View>
    <View className={css.side}>
      {worker && (
        <BigButton kind="soft" onTap={() => go('work/visits')}>
          上门
        </BigButton>
      )}
      <Title>负责的村</Title>
      {children}
    </View>
  </View>
)
