import { useOnDelivered, useWaiting } from '@/lib/outbox'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Meta, Para } from '@/ui/words'
import { HelpCard } from './help-card'
import { entryOf } from './helped'

/** Who in the worker's villages asked for help and was not yet helped, oldest first. */
export default guarded(function Helps() {
  const { data, error, loading, reload } = useCall('help.list', {}, { keep: 'helps' })
  const waiting = useWaiting()
  useOnReshow(reload)
  useOnDelivered(['help.done'], reload)
  const open = data?.helps.filter((one) => !one.doneAt)
  return (
    <Screen title="要帮忙的人" aside={open && open.length > 0 ? `${open.length} 位` : undefined}>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {open?.length === 0 && (
        <Card>
          <Para>现在没有人等着帮忙。</Para>
        </Card>
      )}
      {open?.map((one) => (
        <HelpCard key={one._id} help={one} waiting={waiting.find((w) => w.id === entryOf(one._id))} />
      ))}
      <Meta>别人留的联系办法只用来帮忙，不要转给别人。</Meta>
    </Screen>
  )
})
