import { useRouter } from '@tarojs/taro'
import { day } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useReturn } from '@/lib/use-return'
import { AlertSheet } from '@/parts/alert-sheet'
import { pastOf } from '@/parts/alert-words'
import { Previews } from '@/parts/previews'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Decide } from './decide'
import { Facts } from './facts'
import { Found } from './found'
import css from './review.module.scss'
import { Ways } from './ways'

/** One alert for those who write and approve: as people will meet it, what the check found, what is to be decided. */
export default function Review() {
  const { id = '' } = useRouter().params
  const { data, error, loading, reload } = useCall('alert.read', { id }, { keep: `review.${id}` })
  useReturn(reload)
  return (
    <Screen title="预警" wide>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <Read read={data} onDecided={reload} />}
    </Screen>
  )
}

const Read = ({ read, onDecided }: { read: Output<'alert.read'>; onDecided: () => void }) => {
  const past = pastOf(read.alert)
  return (
    <View className={css.sides}>
      <View className={css.side}>
        {past ? <AlertSheet alert={read.alert} past={past} /> : <Previews alert={read.alert} />}
        {read.old && (
          <Card kind="past">
            <Title level={3}>换下的是这一条</Title>
            <Meta>
              {read.old.headline} · {read.old.source} · {day(read.old.effective)}发布
            </Meta>
          </Card>
        )}
      </View>
      <View className={css.side}>
        <Facts read={read} />
        <Found findings={read.findings} />
        <Decide read={read} onDecided={onDecided} />
        <Ways read={read} />
      </View>
    </View>
  )
}
