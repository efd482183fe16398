import { useCall } from '@/lib/use-call'
import { useInterval } from '@/lib/use-interval'
import { StaffScreen } from '@/parts/staff-screen'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { Channel } from './channel'
import { Jobs } from './jobs'
import css from './outbox.module.scss'
import { Stuck } from './stuck'

/** For the operator: what is on its way, channel by channel, what failed and why, and trying again. */
export default guarded(function Outbox() {
  const { data, error, loading, reload } = useCall('outbox.state', {})
  useInterval(30, reload)
  return (
    <StaffScreen at="work/outbox" title="提醒发送情况" aside={loading ? '正在刷新…' : '每半分钟自动刷新'} wide>
      {loading && !data && <Loading />}
      {error && data && <Notice kind="wrong">{`${error.message}。下面是刚才的情况。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <View className={css.sides}>
          <View className={css.side}>
            <Jobs jobs={data.jobs} />
            <Meta>下面是最近三十天的。“平台已收下”不等于本人看到了。</Meta>
            {data.channels.map((one) => (
              <Channel key={one.channel} state={one} />
            ))}
          </View>
          <View className={css.side}>
            <Stuck stuck={data.stuck} onRetried={reload} />
          </View>
        </View>
      )}
    </StaffScreen>
  )
})
