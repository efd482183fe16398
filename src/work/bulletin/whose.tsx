import { go } from '@/lib/go'
import { useSelf } from '@/lib/use-self'
import { tasksOf } from '@/parts/staff-tasks'
import { BigButton } from '@/ui/big-button'
import { Card, Stack } from '@/ui/card'
import { Meta, Para } from '@/ui/words'
import type { Bulletin } from './bulletin'

/** What is still to be done by somebody, and where: the way for those who may, who does it for the others. */
const ways = {
  notWhole: { page: 'work/incidents', words: '去发案登记', others: '由派出所在“发案登记”里报。' },
  undecided: { page: 'work/meeting', words: '去联动会商', others: '由综合指挥室在“联动会商”里定。' },
} as const

interface Props {
  bulletin: Bulletin
  of: keyof typeof ways
}

/** The way to what is missing. */
export const Whose = ({ bulletin: { place, month }, of }: Props) => {
  const self = useSelf()
  const { page, words, others } = ways[of]
  if (!self) return null
  if (!tasksOf(self.posts.map(({ role }) => role)).some((task) => task.page === page)) return <Meta>{others}</Meta>
  return (
    <BigButton kind="line" onTap={() => go(page, of === 'undecided' ? { region: place._id, month } : {})}>
      {words}
    </BigButton>
  )
}

/** Said on the screen alone. */
export const Aside = ({ bulletin, one: { key, text } }: { bulletin: Bulletin; one: Bulletin['paragraphs'][number] }) => (
  <Card kind="past">
    <Stack>
      <Para>{text}</Para>
      <Meta>这一句只在这里，不写进通报。</Meta>
      {key in ways && <Whose bulletin={bulletin} of={key as keyof typeof ways} />}
    </Stack>
  </Card>
)
