import type { ReactNode } from 'react'
import { Card } from '@/ui/card'
import { Para, Title } from '@/ui/words'
import { AlertTask, type Listed } from './alert-task'

/** What waits for this person first; then what is in force, what they are writing, what was. */
const sections: { title: string; holds: (alert: Listed) => boolean }[] = [
  { title: '等您审核', holds: (a) => a.toApprove },
  { title: '退回来要改的', holds: (a) => !!a.givenBack },
  { title: '正在生效', holds: (a) => a.inForce },
  { title: '我在写的', holds: (a) => a.own && a.status === 'draft' },
  { title: '交上去等审核的', holds: (a) => a.status === 'submitted' },
  { title: '过去的', holds: () => true },
]

/** Every alert of the desk, each once; `children` stand before those that are past. */
export const Sections = ({ alerts, worker, children }: { alerts: Listed[]; worker: boolean; children?: ReactNode }) => {
  const shown = sections.map(({ title, holds }, i) => {
    const here = alerts.filter((a) => holds(a) && !sections.slice(0, i).some((before) => before.holds(a)))
    if (here.length === 0) return null
    return [<Title key={title}>{title}</Title>, ...here.map((alert) => <AlertTask key={alert._id} alert={alert} worker={worker} />)]
  })
  return (
    <>
      {alerts.length === 0 && (
        <Card>
          <Para>还没有预警。听说哪里有人受骗，就写一条，让全村早知道。</Para>
        </Card>
      )}
      {shown.slice(0, -1)}
      {children}
      {shown.at(-1)}
    </>
  )
}
