import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useWaiting } from '@/lib/outbox'
import { type Shared, useShare } from '@/lib/share'
import { day } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { holds, useGrants } from '@/lib/use-grants'
import { useReturn } from '@/lib/use-return'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Screen } from '@/ui/screen'
import { Meta, Title } from '@/ui/words'
import { Aside } from './aside'
import { CopyText } from './copy-text'
import { GroupRow } from './group-row'
import css from './groups.module.scss'
import { markPosted, markShared, standing } from './marks'

/** One alert, one task a village group, and what is known of each. */
export default function Groups() {
  const { id = '' } = useRouter().params
  const { data, error, loading, reload } = useCall('alert.groups', { id }, { keep: `groups.${id}` })
  const waiting = useWaiting()
  const worker = holds(useGrants(), 'gridWorker')
  const [shared, setShared] = useState<Shared>()
  useReturn(reload)

  const panel = useShare({
    cardOf: (d) => ({
      title: data?.alert.headline ?? '村哨预警',
      path: `/pages/alert/index?id=${id}${d ? `&d=${encodeURIComponent(d)}` : ''}`,
    }),
    onOpened: (d) => void markShared(d).then(reload),
  })
  const act = {
    share: (d: string) => void panel(d).then(setShared),
    mark: (d: string, posted: boolean) => void markPosted(d, posted).then(reload),
  }
  const rows = data?.groups.map((group) => ({ group, now: standing(group, waiting) }))
  const left = rows?.filter(({ now }) => !now.posted).length
  return (
    <Screen title="把预警发到群" aside={left === undefined ? undefined : left > 0 ? `还剩 ${left} 个群` : '都发到了'} wide>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {shared === 'copied' && <Notice kind="good">预警和网页地址已复制，请到微信群里粘贴。</Notice>}
      {shared === 'failed' && <Notice>卡片没有发出去。可以再点一次，或者用下面的“复制文字”。</Notice>}
      {data && (
        <Card kind="alert">
          <Title>{data.alert.headline}</Title>
          <Meta>
            {data.alert.source} · {day(data.alert.expires)}前有效
          </Meta>
        </Card>
      )}
      <View className={css.rows}>
        {rows?.map((row) => (
          <GroupRow key={row.group.dispatch} {...row} {...(worker ? { act } : {})} />
        ))}
      </View>
      {data && <Aside elsewhere={data.elsewhere} unknown={data.unknown} />}
      {data && <CopyText alert={data.alert} />}
    </Screen>
  )
}
