import { go } from '@/lib/go'
import { waited } from '@/lib/time'
import { Card } from '@/ui/card'
import { Button } from '@/ui/elements'
import { Line, Meta, Para, Tag } from '@/ui/words'
import type { Todo } from '../../../types/contract/todo'
import { todoKinds } from '../../../types/words/todo'
import { placeOf } from './places'
import css from './todo.module.scss'

/** One thing that waits: what, why, since when; a tap leads to it. */
export const TodoCard = ({ todo, now }: { todo: Todo; now: number }) => {
  const { kind, what, note, at, urgent } = todo
  const since = `等了${waited(now - at)}`
  return (
    <Button
      className={css.tap}
      label={[urgent ? '急' : '', todoKinds[kind], since, what, note].filter(Boolean).join('，')}
      onTap={() => go(...placeOf(todo))}
    >
      <Card kind={urgent ? 'alert' : undefined}>
        <Line>
          <Tag color={urgent ? 'red' : 'sky'}>{todoKinds[kind]}</Tag>
          <Meta>{since}</Meta>
        </Line>
        <Para>{what}</Para>
        {note && <Meta>{note}</Meta>}
      </Card>
    </Button>
  )
}
