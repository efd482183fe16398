import { useState } from 'react'
import { replace } from '@/lib/go'
import { newId } from '@/lib/new-id'
import { useMutation } from '@/lib/use-mutation'
import { usePlaces } from '@/parts/places'
import { Where } from '@/parts/where'
import { BigButton } from '@/ui/big-button'
import { Stack } from '@/ui/card'
import { Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { freshOf, inPlaces, sentWords } from './before'

interface Props {
  tip: string
  villages: Output<'alert.villages'>['villages']
  sendings: Output<'tip.sent'>['sendings']
}

/** Where the tip goes: at first everywhere it has not been. Twice to the same village is possible, knowingly. */
export const SendTo = ({ tip, villages, sendings }: Props) => {
  const places = usePlaces(villages)
  const [id] = useState(() => newId('t'))
  const [picked, pick] = useState<string[]>()
  const { run, busy, trouble } = useMutation()
  const chosen = picked ?? freshOf(places, sendings)
  const here = inPlaces(villages, chosen)
  const groups = here.reduce((n, v) => n + v.groups.length, 0)
  const before = sentWords(villages, sendings)

  const onDone = () => replace(places.larger.length > 0 ? 'work/coverage' : 'work/groups', { id })
  return (
    <Stack>
      <Where places={places} chosen={chosen} wrong={undefined} onChange={pick} />
      {before && <Notice>{before}</Notice>}
      {chosen.length > 0 && groups === 0 && <Notice>这里还没有登记微信群，先请管理员登记。</Notice>}
      {trouble && <Notice kind="wrong">{trouble}</Notice>}
      <BigButton
        disabled={groups === 0}
        busy={busy && '正在派下去…'}
        onTap={() => void run('alert.sendTip', { id, tip, regions: chosen }, { onDone })}
      >
        {groups > 0 ? `发到 ${here.length} 个村的 ${groups} 个群` : '先选发到哪里'}
      </BigButton>
      <Meta>
        {places.larger.length > 0
          ? '网格员会收到转发提醒，一个群一个群地把卡片发出去。村民只在群里看到。'
          : '点了以后，一个群一个群地把卡片发出去。'}
      </Meta>
    </Stack>
  )
}
