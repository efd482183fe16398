import { useState } from 'react'
import { go } from '@/lib/go'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useFocusBack } from '@/lib/use-focus-back'
import { useInterval } from '@/lib/use-interval'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Filter } from './filter'
import { List } from './list'
import { Opened } from './opened'
import css from './queue.module.scss'
import { atFirst } from './wanted'

/** The police desk: reports at the left, the one being read at the right; on a phone one or the other. */
export default guarded(function Queue() {
  const [wanted, setWanted] = useState(atFirst)
  const [page, setPage] = useState(0)
  const [code, open] = useAddress('code')
  useFocusBack(code)
  const { data, error, loading, reload } = useCall('report.queue', { ...wanted, page })
  useInterval(30, reload)

  const want = (next: typeof wanted) => {
    setWanted(next)
    setPage(0)
  }
  return (
    <StaffScreen at="work/queue" title="举报" aside={loading ? '正在刷新…' : '每半分钟自动刷新'} wide>
      <View className={`${css.sides} ${code ? css.opened : ''}`}>
        <View className={css.list} role="region" label="举报列表">
          <Filter queue={data} wanted={wanted} onWant={want} />
          <BigButton kind="soft" onTap={reload}>
            马上刷新
          </BigButton>
          <BigButton kind="plain" onTap={() => go('work/case-file')}>
            按月导出
          </BigButton>
          {error && data && <Notice kind="wrong">{`${error.message}。下面是刚才的列表。`}</Notice>}
          {error && !data && <Failed message={error.message} again={reload} />}
          {loading && !data && <Loading words="正在取举报…" />}
          {data && <List queue={data} tray={wanted.tray} page={page} onPage={setPage} now={code} onOpen={open} onChanged={reload} />}
        </View>
        <View className={css.report} role="region" label="举报内容">
          {code ? (
            <Opened key={code} code={code} onClose={() => open(undefined)} onReplied={reload} />
          ) : (
            <Loading words="从左边点一条举报来看" />
          )}
        </View>
      </View>
    </StaffScreen>
  )
})
