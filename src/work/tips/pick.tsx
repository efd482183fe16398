import { useState } from 'react'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { usePages } from '@/lib/use-pages'
import { useToday } from '@/lib/use-today'
import { Choice } from '@/ui/choice'
import { Failed, Loading } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Title } from '@/ui/words'
import type { Audience } from '../../../types/entities/audience'
import { audiences } from '../../../types/words/people'
import { TipCard } from './tip-card'

const everyone = 'everyone'

/** Today's tip first, then the others by whom they are for. */
export const Pick = () => {
  const { data, error } = useToday()
  const today = data?.tip
  const [kind, setKind] = useState<Audience | typeof everyone>(everyone)
  if (!data && !error) return <Loading />
  return (
    <>
      {today && (
        <>
          <Title>今天的一条</Title>
          <TipCard tip={today} onTap={() => go('work/tips', { id: today._id })} />
        </>
      )}
      <Choice label="换一条，给谁看" options={{ everyone: '都看看', ...audiences }} few={5} value={kind} onChoose={setKind} />
      <Others key={kind} audience={kind === everyone ? undefined : kind} />
    </>
  )
}

/** Ten at a time. */
const Others = ({ audience }: { audience: Audience | undefined }) => {
  const { page, asked, turn } = usePages()
  const { data, error, loading, reload } = useCall('tip.list', { ...(audience && { audience }), ...asked })
  return (
    <>
      {loading && <Loading words="正在找…" />}
      {error && <Failed message={error.message} again={reload} />}
      {!loading && data?.tips.map((tip) => <TipCard key={tip._id} tip={tip} onTap={() => go('work/tips', { id: tip._id })} />)}
      {!loading && data && <Pager page={page} more={data.more} onPage={(to) => turn(to, data.end)} />}
    </>
  )
}
