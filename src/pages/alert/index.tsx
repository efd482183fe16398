import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { enteredGroup } from '@/lib/enter-group'
import { go } from '@/lib/go'
import { useCall } from '@/lib/use-call'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Screen } from '@/ui/screen'
import { AlertSheet } from '../../parts/alert-sheet'
import { Acknowledge } from './acknowledge'

/** One alert, opened from a group's card or from today's screen. */
export default function AlertPage() {
  const { id = '' } = useRouter().params
  const from = useGroup()
  return (
    <Screen title="预警">
      {from ? <Opened id={id} group={from.group} /> : <Loading />}
      <Row>
        <BigButton kind="line" onTap={() => go('pages/report')}>
          举报
        </BigButton>
        <BigButton kind="danger" onTap={() => go('pages/cheated')}>
          我被骗了
        </BigButton>
      </Row>
    </Screen>
  )
}

/** The group whose card opened this page, once known. A page reached from inside the app was opened from no group, whatever card began the visit. */
const useGroup = () => {
  const [from, setFrom] = useState<{ group: string | undefined }>()
  useEffect(() => {
    if (Taro.getCurrentPages().length > 1) setFrom({ group: undefined })
    else enteredGroup().then((group) => setFrom({ group }))
  }, [])
  return from
}

const Opened = ({ id, group }: { id: string; group: string | undefined }) => {
  const { data, error, loading, reload } = useCall('alert.open', { id, ...(group && { group }) }, { keep: `alert.${id}` })
  const story = data?.alert.case
  return (
    <>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的预警。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <>
          {data.alert.expires <= Date.now() && <Notice kind="past">这条预警已经过期，看看就好。</Notice>}
          <AlertSheet alert={data.alert} />
          <Acknowledge id={id} before={data.acknowledged} />
          <ReadAloud text={[data.alert.headline, ...data.alert.lines, data.alert.instruction].join('。')} />
          {story && (
            <BigButton kind="soft" onTap={() => go('pages/case', { id: story })}>
              看看这样的真事
            </BigButton>
          )}
        </>
      )}
    </>
  )
}
