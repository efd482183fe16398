import { useEffect } from 'react'
import { useOnDelivered } from '@/lib/outbox'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import type { Input, Output } from '../../../types/contract'
import { Closed } from './closed'
import { Unproven } from './unproven'
import { WaitingOnes } from './waiting-ones'

export type Which = NonNullable<Input<'help.list'>['tray']>

interface Props {
  tray: Which
  page: number
  asked: Pick<Input<'help.list'>, 'page' | 'after'>
  onPage: (page: number, end: Output<'help.list'>['end']) => void
  onCounted: (waiting: Output<'help.list'>['waiting']) => void
}

/** A page of one tray. The first page of each is there without a network, too. */
export const Tray = ({ tray, page, asked, onPage, onCounted }: Props) => {
  const { data, error, loading, reload } = useCall(
    'help.list',
    { tray, ...asked },
    page === 0 ? { keep: tray === 'proven' ? 'helps' : `helps.${tray}` } : {},
  )
  useOnReshow(reload)
  useOnDelivered(['help.done'], reload)
  useEffect(() => {
    if (data) onCounted(data.waiting)
  }, [data, onCounted])
  return (
    <>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && tray === 'proven' && <WaitingOnes helps={data.helps} />}
      {data && tray === 'unproven' && <Unproven helps={data.helps} reload={reload} />}
      {data && tray === 'done' && <Closed helps={data.helps} reload={reload} />}
      {data && <Pager page={page} more={data.more} onPage={(to) => onPage(to, data.end)} />}
    </>
  )
}
