import { dateOfTime } from '@/lib/time'
import { Card, Stack } from '@/ui/card'
import { List } from '@/ui/list'
import { Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { bundleName } from '../../../types/words/bundle'

/** The latest bundles, made here and taken in. */
export const History = ({ made, taken }: Output<'bundle.list'>) => (
  <>
    <Card>
      <Stack>
        <Title level={3}>做过的内容包</Title>
        {made.length === 0 && <Para>还没有做过。</Para>}
        <List
          items={made.map(
            ({ number, madeAt, by, items, withdrawn }) =>
              `第${number}号，${dateOfTime(madeAt)}，${by}做的，${items}份${withdrawn > 0 ? `，说明撤下的${withdrawn}份` : ''}`,
          )}
        />
      </Stack>
    </Card>
    <Card>
      <Stack>
        <Title level={3}>收过的内容包</Title>
        {taken.length === 0 && <Para>还没有收过。</Para>}
        <List items={taken.map((one) => `${bundleName(one)}，${dateOfTime(one.takenAt)}，${one.by}收的${newIn(one.counts)}`)} />
      </Stack>
    </Card>
  </>
)

const newIn = (counts: Output<'bundle.list'>['taken'][number]['counts']) => {
  const said = [
    counts?.fresh && `新的${counts.fresh}份`,
    counts?.update && `换新${counts.update}份`,
    counts?.beside && `放在旁边${counts.beside}份`,
    counts?.gone && `对方撤下${counts.gone}份`,
  ].filter(Boolean)
  return said.length > 0 ? `，${said.join('，')}` : '，没有新的'
}
