import { View } from '@/ui/elements'
import { More } from '@/ui/more'
import { Title } from '@/ui/words'
import { type Act, GroupRow } from './group-row'
import css from './groups.module.scss'
import type { DispatchStatus, Group } from './marks'

interface Props {
  rows: { group: Group; now: DispatchStatus }[]
  /** Nothing for those who only look, and for an alert that no longer holds. */
  act?: Act | undefined
}

/** What is left to do stands first; what is done below it. */
export const Rows = ({ rows, act }: Props) => {
  const left = rows.filter(({ now }) => !now.done)
  const done = rows.filter(({ now }) => now.done)
  return (
    <>
      {left.length > 0 && <Part title={act ? `还剩这 ${left.length} 个群` : `没有报已发的 ${left.length} 个群`} rows={left} act={act} />}
      {done.length > 0 && <Part title={`${act ? '发过的' : '自报或系统确认已发的'} ${done.length} 个群`} rows={done} act={act} />}
    </>
  )
}

const Part = ({ title, rows, act }: Props & { title: string }) => (
  <>
    <Title>{title}</Title>
    <More items={rows}>
      {(shown) => (
        <View className={css.rows}>
          {shown.map((row) => (
            <GroupRow key={row.group.dispatch} {...row} {...(act ? { act } : {})} />
          ))}
        </View>
      )}
    </More>
  </>
)
