import { type ReactNode, useState } from 'react'
import { go } from '@/lib/go'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useInterval } from '@/lib/use-interval'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Stack } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { List } from '@/ui/list'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { Line } from './line'

type Lines = Output<'state.now'>['lines']

/** How the program itself is doing: what is wrong and what to do first, then what cannot be seen from here, then what is well. */
export default guarded(function State() {
  const { data, error, loading, reload } = useCall('state.now', {})
  useInterval(60, reload)
  const of = (condition: Lines[number]['condition']) => data?.lines.filter((line) => line.condition === condition) ?? []
  const wrong = of('wrong')
  return (
    <StaffScreen at="work/state" title="运行情况" aside={loading ? '正在刷新…' : '每分钟自动刷新'} wide>
      {loading && !data && <Loading />}
      {error && data && <Notice kind="wrong">{`${error.message}。下面是刚才的情况。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && wrong.length === 0 && (
        <Card kind="good">
          <Title>看得到的都好着</Title>
        </Card>
      )}
      {wrong.length > 0 && <Title>{`出了毛病的：${wrong.length}样`}</Title>}
      <Shown lines={wrong} />
      {data && (
        <>
          <Behind words="这里看不到的" count={of('unknown').length}>
            <Shown lines={of('unknown')} />
          </Behind>
          <Behind words="好着的" count={of('well').length}>
            <Card>
              <List items={of('well').map(({ what, says, todo }) => `${what}：${says}。${todo ? `${todo}。` : ''}`)} />
            </Card>
          </Behind>
          <Meta>{`${dayAndTime(data.at)}算出来的。${wrong.length > 0 ? '新出的毛病会说到旗县的值班群里，好了再说一句。' : ''}`}</Meta>
          <Card>
            <Stack>
              <Title>微信、企业微信、云开发停了怎么办</Title>
              <Para>谁用纸、电话、喇叭做什么，都写在一份纸上。趁现在打印出来，放在值班室。</Para>
              <BigButton kind="line" onTap={() => go('work/when-down')}>
                看这份纸，打印
              </BigButton>
            </Stack>
          </Card>
        </>
      )}
    </StaffScreen>
  )
})

const Shown = ({ lines }: { lines: Lines }) => (
  <Columns>
    {lines.map((line) => (
      <Line key={line.key} line={line} />
    ))}
  </Columns>
)

/** What is seen after a tap. */
const Behind = ({ words, count, children }: { words: string; count: number; children: ReactNode }) => {
  const [open, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <>
      <BigButton kind="soft" expanded={open} onTap={() => setOpen(!open)}>
        {`${open ? '收起' : '看'}${words}：${count}样`}
      </BigButton>
      {open && children}
    </>
  )
}
