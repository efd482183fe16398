import { useState } from 'react'
import { go } from '@/lib/go'
import { lastDayOf } from '@/lib/months'
import { dateOfTime } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { usePages } from '@/lib/use-pages'
import { useParams } from '@/lib/use-params'
import { LedgerPlace } from '@/parts/ledger-place'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Row } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Pager } from '@/ui/pager'
import { Meta } from '@/ui/words'
import { notForGrading } from '../../../types/words/ledger'
import { Lines } from './lines'
import { Month } from './month'

const isMonth = /^20\d\d-(?:0[1-9]|1[0-2])$/

/** What was done for the campaign in a place, month by month: what the program noted and what people entered. */
export default guarded(function Ledger() {
  const [region, show] = useAddress('region')
  const { month: asked } = useParams()
  const [month, setMonth] = useState(asked && isMonth.test(asked) ? asked : dateOfTime(Date.now()).slice(0, 7))
  const { page, asked: paged, turn, anew } = usePages<string>()
  const [before] = paged.after ?? []
  const { data, error, loading, reload } = useCall('ledger.list', {
    ...{ from: `${month}-01`, to: lastDayOf(month) },
    ...(region && { region }),
    ...(before && { before }),
  })
  useOnReshow(reload)
  return (
    <StaffScreen at="work/ledger" title="活动台账" aside={loading && data ? '正在取…' : undefined} wide>
      {data?.mayEnter && <BigButton onTap={() => go('work/record', { region: data.place._id })}>记一笔</BigButton>}
      {data && <LedgerPlace around={data} onChoose={anew(show)} />}
      <Month month={month} onMonth={anew(setMonth)} />
      {loading && !data && <Loading words="正在取台账…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && <Lines lines={data.lines} />}
      {data && (
        <Pager
          page={page}
          more={data.more}
          onPage={(to) =>
            turn(
              to,
              data.lines.slice(-1).map(({ order }) => order),
            )
          }
        />
      )}
      {data && (
        <BigButton kind="line" onTap={() => go('work/ledger-places', { region: data.place._id })}>
          资料还剩多少，哪里没动静
        </BigButton>
      )}
      {data && (
        <Row>
          <BigButton kind="line" onTap={() => go('work/plan', { region: data.place._id })}>
            全年计划
          </BigButton>
          <BigButton kind="line" onTap={() => go('work/ledger-sheet', { region: data.place._id, month })}>
            表格和打印
          </BigButton>
        </Row>
      )}
      {data && <Meta>{`发预警、发提示、上门（台账里写“入户”）、帮求助的人、反诈课堂，系统自己记，不用再填。台账${notForGrading}。`}</Meta>}
    </StaffScreen>
  )
})
