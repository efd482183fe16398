import { useState } from 'react'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Failed, Loading } from '@/ui/notice'
import { Sections } from './sections'
import { TipTasks } from './tip-tasks'

/** The desk's next page, once asked for, and the way to the one after. */
export const Later = ({ page, worker }: { page: number; worker: boolean }) => {
  const [open, setOpen] = useState(false)
  if (open) return <Page page={page} worker={worker} />
  return (
    <BigButton kind="soft" onTap={() => setOpen(true)}>
      再往后看
    </BigButton>
  )
}

const Page = ({ page, worker }: { page: number; worker: boolean }) => {
  const { data, error, reload } = useCall('alert.desk', { page })
  if (!data) return error ? <Failed message={error.message} again={reload} /> : <Loading />
  return (
    <>
      {data.alerts.length > 0 && <Sections alerts={data.alerts} worker={worker} />}
      <TipTasks tips={data.tips} worker={worker} onStopped={reload} />
      {data.more && <Later page={page + 1} worker={worker} />}
    </>
  )
}
