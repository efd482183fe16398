import { go } from '@/lib/go'
import { useInterval } from '@/lib/use-interval'
import { useSelf } from '@/lib/use-self'
import { useTodo } from '@/lib/use-todo'
import { StaffScreen } from '@/parts/staff-screen'
import { tasksOf } from '@/parts/staff-tasks'
import { TellMe } from '@/parts/tell-me'
import { Unfinished } from '@/parts/unfinished'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import type { TodoKind } from '../../../types/contract/todo'
import { todoKinds } from '../../../types/words/todo'
import css from './todo.module.scss'
import { TodoCard } from './todo-card'

/** What waits for this member of staff, of every kind: the urgent first, then whatever has waited longest. The first screen of a desk. */
export default guarded(function TodoPage() {
  const { todos, failed, reload } = useTodo(true)
  useInterval(60, reload)
  return (
    <StaffScreen title="等我办的" at="work/todo" wide>
      {!todos && !failed && <Loading />}
      {failed && todos && <Notice>{`${failed.message}。下面是刚才的。`}</Notice>}
      {failed && !todos && <Failed message={failed.message} again={reload} />}
      {todos && <Todos {...todos} />}
      <Unfinished />
      {(todos || failed) && (
        <TellMe
          template="task"
          title="有事时告诉您"
          ask="有事在微信里告诉我"
          otherwise="可以多点几次。微信里只写哪类事、几件；夜里十点到早上七点，只说急的。"
        >
          <OtherWork />
        </TellMe>
      )}
    </StaffScreen>
  )
})

const Todos = ({ todos, counts, more: uncounted = [] }: Output<'todo.list'>) => {
  const shown = (kind: TodoKind) => todos.filter((todo) => todo.kind === kind).length
  const more = (Object.keys(counts) as TodoKind[]).filter(
    (kind) => ((counts[kind] ?? 0) > shown(kind) && shown(kind) >= 20) || uncounted.includes(kind),
  )
  if (todos.length === 0)
    return (
      <Card kind="good">
        <Para>现在没有等您办的事。</Para>
      </Card>
    )
  return (
    <>
      {todos.map((todo) => (
        <TodoCard key={`${todo.kind} ${todo.id}`} todo={todo} now={Date.now()} />
      ))}
      {more.map((kind) => (
        <Meta
          key={kind}
        >{`${todoKinds[kind]}${uncounted.includes(kind) ? `不止 ${counts[kind]} 件` : `一共 ${counts[kind]} 件`}，这里列了等得最久的。`}</Meta>
      ))}
    </>
  )
}

/** On a phone the way to the rest of the work; at a PC it stands at the left. */
const OtherWork = () => {
  const posts = useSelf()?.posts ?? []
  if (posts.length === 0) return null
  return (
    <Stack className={css.narrow}>
      <Title>我的工作</Title>
      {tasksOf(posts.map((post) => post.role)).map(({ words, page }) => (
        <BigButton key={page} kind="line" onTap={() => go(page)}>
          {words}
        </BigButton>
      ))}
    </Stack>
  )
}
