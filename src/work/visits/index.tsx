import { useState } from 'react'
import { useOnDelivered, useWaiting } from '@/lib/outbox'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { keptWritten } from '@/lib/written'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { Add } from './add'
import { inOrder } from './order'
import { Turns } from './turns'
import { Villages } from './villages'

/** The households a worker calls on: who is next, what to talk about, and what is known of the villages. */
export default guarded(function Visits() {
  const { data, error, loading, reload } = useCall('visit.list', {}, { keep: 'visits' })
  const waiting = useWaiting()
  const [adding, setAdding] = useState(() => keptWritten('household') !== undefined)
  useOnReshow(reload)
  useOnDelivered(['visit.done'], reload)
  const turns = data && inOrder(data, waiting)
  return (
    <StaffScreen at="work/visits" title="上门" aside={turns && turns.length > 0 ? `${turns.length} 户` : undefined}>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {turns && <Turns turns={turns} onRemoved={reload} />}
      {data && adding && (
        <Add
          villages={data.villages}
          onLeave={() => setAdding(false)}
          onAdded={() => {
            setAdding(false)
            reload()
          }}
        />
      )}
      {data && !adding && (
        <BigButton kind="line" onTap={() => setAdding(true)}>
          加一户
        </BigButton>
      )}
      {data && <Villages villages={data.villages} />}
      {(data || error) && <Meta>只记哪一户要上门，不记姓名和电话。谁看过这张单子，都有记录。不用再去的，就去掉。</Meta>}
    </StaffScreen>
  )
})
