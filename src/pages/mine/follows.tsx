import { useState } from 'react'
import { useMutation } from '@/lib/use-mutation'
import { VillageChoice } from '@/parts/village-choice'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Line, Meta, Para } from '@/ui/words'
import type { Output } from '../../../types/contract'

const most = 3

/** The villages where one's elders live: their alerts come too. */
export const Follows = ({ follows, onSaved }: { follows: Output<'person.subscriptions'>['follows']; onSaved: () => void }) => {
  const [adding, setAdding] = useState(false)
  const { run, busy, trouble } = useMutation()
  const ids = follows.map((v) => v._id)

  const onDone = () => {
    setAdding(false)
    onSaved()
  }
  const save = (villages: string[]) => run('person.follow', { villages: [...new Set(villages)] }, { onDone })

  return (
    <Stack>
      <Para>老人住在别的村？那边的预警也能看到。</Para>
      {follows.map(({ _id, name }) => (
        <Line key={_id}>
          <Para>{name}</Para>
          <BigButton kind="plain" disabled={!!busy} label={`不看了：${name}`} onTap={() => void save(ids.filter((id) => id !== _id))}>
            不看了
          </BigButton>
        </Line>
      ))}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      {adding && <VillageChoice value={undefined} onChoose={(village) => void save([...ids, village._id])} />}
      {ids.length < most && (
        <BigButton kind="soft" busy={busy && '正在存…'} onTap={() => setAdding(!adding)}>
          {adding ? '先不加' : '加一个老人住的村'}
        </BigButton>
      )}
      {ids.length >= most && <Meta>最多三个村。</Meta>}
    </Stack>
  )
}
