import { useState } from 'react'
import { focusOn } from '@/lib/focus-on'
import { go } from '@/lib/go'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useFocusBack } from '@/lib/use-focus-back'
import { useInterval } from '@/lib/use-interval'
import { usePages } from '@/lib/use-pages'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta } from '@/ui/words'
import { Filter } from './filter'
import { hasKeys, useKeys } from './keys'
import { List } from './list'
import { Opened } from './opened'
import css from './queue.module.scss'
import { readWanted, type Wanted, written } from './wanted'

/** The police desk: reports at the left, the one being read at the right; on a phone one or the other. What is looked for and what is open stand in the address. */
export default guarded(function Queue() {
  const [look, setLook] = useAddress('look')
  const wanted = readWanted(look)
  const { page, asked, turn, anew } = usePages<string>()
  const [after] = asked.after ?? []
  const [code, open] = useAddress('code')
  const [narrow, setNarrow] = useState(false)
  useFocusBack(code)
  const { data, error, loading, reload } = useCall('report.queue', { ...wanted, ...(after && { after }) })
  const own = useCall('report.views', {})
  // they stand above the list, which waits for them so that it does not move
  const ready = data && (own.data ?? own.error) ? data : undefined
  useInterval(30, reload)

  const want = anew((next: Wanted) => setLook(written(next)))
  const step = (by: 1 | -1) => {
    const codes = data?.reports.map((one) => one._id) ?? []
    const at = code ? codes.indexOf(code) : -1
    const next = codes[at < 0 ? 0 : at + by]
    if (next) open(next)
  }
  const search = () => {
    setNarrow(true)
    setTimeout(() => focusOn('find'))
  }
  const [down, up] = [() => step(1), () => step(-1)]
  const shut = () => (code ? open(undefined) : setNarrow(false))
  useKeys({ j: down, ArrowDown: down, k: up, ArrowUp: up, '/': search, Escape: shut })
  return (
    <StaffScreen at="work/queue" title="举报" aside={loading ? '正在刷新…' : '每半分钟自动刷新'} wide>
      <View className={`${css.sides} ${code ? css.opened : ''}`}>
        <View className={css.list} role="region" label="举报列表">
          {hasKeys && (
            <View className={css.keys}>
              <Meta>键盘：J、K 换一份，Esc 收起，/ 找一份。</Meta>
            </View>
          )}
          <Filter queue={data} views={own.data?.views} wanted={wanted} onWant={want} open={narrow} onOpen={setNarrow} />
          {error && data && <Notice kind="wrong">{`${error.message}。下面是刚才的列表。`}</Notice>}
          {error && !data && <Failed message={error.message} again={reload} />}
          {!error && !ready && <Loading words="正在取举报…" />}
          {ready && (
            <List
              queue={ready}
              tray={wanted.tray}
              page={page}
              onPage={(to) => turn(to, ready.after ? [ready.after] : [])}
              now={code}
              onOpen={open}
              onChanged={reload}
            />
          )}
          {ready && (
            <Row>
              <BigButton kind="plain" onTap={reload}>
                马上刷新
              </BigButton>
              <BigButton kind="plain" onTap={() => go('work/case-file')}>
                按月导出
              </BigButton>
            </Row>
          )}
        </View>
        <View className={css.report} role="region" label="举报内容">
          {code ? (
            <Opened key={code} code={code} onClose={() => open(undefined)} onOpen={open} onReplied={reload} />
          ) : (
            <Loading words="从左边点一条举报来看" />
          )}
        </View>
      </View>
    </StaffScreen>
  )
})
