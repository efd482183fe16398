import { useCall } from '@/lib/use-call'
import { Further } from '@/ui/further'
import { Failed, Loading } from '@/ui/notice'
import type { Output } from '../../../types/contract'
import { Sections } from './sections'
import { TipTasks } from './tip-tasks'

interface Next {
  page: number
  /** Where the page before ended. */
  after: Output<'alert.desk'>['ends']
  worker: boolean
}

/** The desk's next page, once asked for, and the way to the one after. */
export const Later = (next: Next) => (
  <Further>
    <Page {...next} />
  </Further>
)

const Page = ({ page, after, worker }: Next) => {
  const { data, error, reload } = useCall('alert.desk', { page, ...(after && { after }) })
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading />
  return (
    <>
      {data.alerts.length > 0 && <Sections alerts={data.alerts} worker={worker} />}
      <TipTasks tips={data.tips} worker={worker} onStopped={reload} />
      {data.more && <Later page={page + 1} after={data.ends} worker={worker} />}
    </>
  )
}
