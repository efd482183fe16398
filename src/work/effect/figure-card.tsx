import { go } from '@/lib/go'
import { useSelf } from '@/lib/use-self'
import { How } from '@/parts/how'
import { Picture } from '@/parts/picture'
import { tasksOf } from '@/parts/staff-tasks'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Title } from '@/ui/words'

interface Way {
  words: string
  page: string
  query?: Record<string, string>
}

interface Props {
  title: string
  svg?: string | undefined
  lines: string[]
  how: string[]
  /** To what it is made of. */
  ways?: Way[]
}

/** A figure: its picture, the same in words, how it is computed, and the way to what it is made of for those who may go there. */
export const FigureCard = ({ title, svg, lines, how, ways = [] }: Props) => {
  const mine = tasksOf((useSelf()?.posts ?? []).map(({ role }) => role)).map(({ page }) => page)
  return (
    <Card>
      <Stack>
        <Title>{title}</Title>
        {svg && <Picture svg={svg} />}
        <List items={lines} />
        <How of={title} lines={how} />
        {ways
          .filter(({ page }) => mine.includes(page))
          .map(({ words, page, query }) => (
            <BigButton key={page} kind="line" onTap={() => go(page, query)}>
              {words}
            </BigButton>
          ))}
      </Stack>
    </Card>
  )
}
