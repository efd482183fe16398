import { useState } from 'react'
import { go } from '@/lib/go'
import { flush, useOnDelivered, useWaiting } from '@/lib/outbox'
import { type Shared, useShare } from '@/lib/share'
import { useCall } from '@/lib/use-call'
import { hasAnyRole } from '@/lib/use-grants'
import { useGroup } from '@/lib/use-group'
import { useOnReshow } from '@/lib/use-on-reshow'
import { useParams } from '@/lib/use-params'
import { useToday } from '@/lib/use-today'
import { pastOf } from '@/parts/alert-words'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import type { Output } from '../../../types/contract'
import { Binding } from './binding'
import { dispatchStatus, markPosted, markShared } from './marks'
import { Newer } from './newer'
import { OtherWays } from './other-ways'
import { Rows } from './rows'
import { Summary } from './summary'
import { useTown } from './town'
import { UnattributedOpens } from './unattributed-opens'
import { useDirect } from './use-direct'

/** One alert or tip, one task a village group, and what is known of each. */
export default guarded(function Groups() {
  const { id = '', region: named } = useParams()
  const [region, choice] = useTown(named)
  const {
    data: answer,
    error,
    reload,
  } = useCall('alert.groups', { id, ...(region && { region }) }, { keep: `groups.${[id, region].filter(Boolean).join('.')}` })
  const waiting = useWaiting()
  const today = useToday()
  const worker = hasAnyRole(today.data?.grants, 'gridWorker')
  const from = useGroup()
  /** What a worker sees more stands above the rest: with all of it, nothing moves. */
  const data = from && (today.data || today.error) ? answer : undefined
  const [shared, setShared] = useState<Shared>()
  useOnReshow(() => void flush().then(reload))
  useOnDelivered(['alert.shared', 'alert.posted'], reload)

  const cardOf = (d?: string) => ({
    kind: data?.alert.msgType === 'Tip' ? '防骗小知识' : '防骗预警',
    title: data?.alert.headline ?? '村哨',
    path: `${pageOf(data?.alert, id)}${d ? `&d=${encodeURIComponent(d)}` : ''}`,
  })
  const panel = useShare({ cardOf, onOpened: (d) => void markShared(d) })
  const { direct, broken } = useDirect(!!data?.chatTool, cardOf)
  const act = {
    share: (d: string) => void panel(d).then(setShared),
    mark: (d: string, posted: boolean) => void markPosted(d, posted),
    direct,
  }
  const rows = data?.groups.map((group) => ({ group, now: dispatchStatus(group, waiting) })) ?? []
  const left = rows.filter(({ now }) => !now.done).length
  const past = data && pastOf(data.alert)
  const tip = data?.alert.msgType === 'Tip'
  const newer = past && data.alert.msgType !== 'Tip' && data.alert.replacedBy
  return (
    <StaffScreen
      at="work/groups"
      title={tip ? '把小知识发到群' : '把预警发到群'}
      aside={data && (past ?? (left > 0 ? `还剩 ${left} 个群` : '都发到了'))}
      wide
    >
      {!error && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是手机里留着的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {shared === 'copied' && <Notice kind="good">标题和网页地址已复制，请到微信群里粘贴。</Notice>}
      {shared === 'failed' && <Notice>卡片没有发出去。可以再点一次，或者用下面的“复制文字”。</Notice>}
      {broken && <Notice>微信没能直接打开这个群，什么都没发。请点“发到这个群”，用卡片转发。</Notice>}
      {newer && <Newer id={newer} why={past} />}
      {data && <Summary alert={data.alert} past={past} />}
      {data && worker && !past && <Binding from={from} unbound={rows.filter(({ group }) => !group.bound).length} />}
      {choice}
      {data && rows.length === 0 && <Notice>这里没有要发的群。</Notice>}
      <Rows rows={rows} act={worker && !past ? act : undefined} />
      {data && !past && <OtherWays alert={data.alert} />}
      {data && <UnattributedOpens elsewhere={data.elsewhere} unknown={data.unknown} />}
      {data && (
        <BigButton kind="plain" onTap={() => go(tip ? 'work/coverage' : 'work/review', { id })}>
          {tip ? '传到了哪里' : '看这条预警，改或者撤销'}
        </BigButton>
      )}
    </StaffScreen>
  )
})

/** Where a resident lands who taps the card. */
const pageOf = (sent: Output<'alert.groups'>['alert'] | undefined, id: string) =>
  sent?.msgType === 'Tip' ? `/pages/tip/index?id=${sent.tip}&sent=${id}` : `/pages/alert/index?id=${id}`
