import { useState } from 'react'
import { go } from '@/lib/go'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useFocusBack } from '@/lib/use-focus-back'
import { useInterval } from '@/lib/use-interval'
import { usePages } from '@/lib/use-pages'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import type { Input } from '../../../types/contract'
import css from './aid.module.scss'
import { List } from './list'
import { Opened } from './opened'

type Tray = NonNullable<Input<'aid.queue'>['tray']>

/** The justice office's desk: what was handed to it at the left, by the law's days; the one being read at the right. */
export default guarded(function AidDesk() {
  const [tray, setTray] = useState<Tray>('office')
  const { page, asked, turn, anew } = usePages()
  const [id, open] = useAddress('id')
  useFocusBack(id)
  const { data, error, loading, reload } = useCall('aid.queue', { tray, ...asked })
  useInterval(60, reload)
  const counts = data?.counts
  const options = {
    office: `等我们办的 ${counts?.office ?? '…'}`,
    ...(counts?.unproven && { unproven: `还没核实的 ${counts.unproven}` }),
    others: `等别人的 ${counts?.others ?? '…'}`,
    over: `办完的 ${counts?.over ?? '…'}`,
  } as Record<Tray, string>
  return (
    <StaffScreen at="work/aid" title="法律援助" aside={loading ? '正在刷新…' : '每分钟自动刷新'} wide>
      <View className={`${css.sides} ${id ? css.opened : ''}`}>
        <View className={css.list} role="region" label="交来的申请">
          <Choice label="看哪些" options={options} value={tray} onChoose={anew(setTray)} />
          {error && data && <Notice kind="wrong">{`${error.message}。下面是刚才的列表。`}</Notice>}
          {error && !data && <Failed message={error.message} again={reload} />}
          {loading && !data && <Loading words="正在取…" />}
          {data && <List queue={data} page={page} onPage={(to) => turn(to, data.end)} now={id} onOpen={open} />}
          <BigButton kind="soft" onTap={() => go('work/record', { form: 'mediation' })}>
            记一场宣讲、调解
          </BigButton>
        </View>
        <View className={css.one} role="region" label="申请内容">
          {id ? (
            <Opened key={id} id={id} onClose={() => open(undefined)} onReplied={reload} />
          ) : (
            <Meta>从左边点一份来看。每看一次都记下是谁、什么时候看的。</Meta>
          )}
        </View>
      </View>
    </StaffScreen>
  )
})
