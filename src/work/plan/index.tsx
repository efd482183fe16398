import { useState } from 'react'
import { dateOfTime } from '@/lib/time'
import { useAddress } from '@/lib/use-address'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { LedgerPlace } from '@/parts/ledger-place'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Columns, Row } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Para, Title } from '@/ui/words'
import { Add } from './add'
import { PlanCard } from './plan-card'
import { Proposals } from './proposals'

/** What a place means to do in a year: what is open, who answers for it, what was done and what was dropped and why. */
export default guarded(function YearPlan() {
  const [region, show] = useAddress('region')
  const { year: asked } = useParams()
  const [year, setYear] = useState(() => Number(asked) || Number(dateOfTime(Date.now()).slice(0, 4)))
  const { data, error, loading, reload } = useCall('ledger.plan', { ...(region && { region }), year })
  return (
    <StaffScreen at="work/plan" of="work/ledger" title="全年计划" wide>
      {data && <LedgerPlace around={data} onChoose={show} />}
      <Title>{`${year}年`}</Title>
      <Row>
        <BigButton kind="plain" onTap={() => setYear(year - 1)}>
          上一年
        </BigButton>
        <BigButton kind="plain" onTap={() => setYear(year + 1)}>
          下一年
        </BigButton>
      </Row>
      {loading && !data && <Loading words="正在取计划…" />}
      {error && data && <Notice>{`${error.message}。下面是刚才的。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && data.plans.length === 0 && <Para>这一年还没有计划。</Para>}
      {data && (
        <Columns>
          {data.plans.map((plan) => (
            <PlanCard key={plan._id} plan={plan} mayMove={data.mayChange} onChanged={reload} />
          ))}
        </Columns>
      )}
      {data?.mayChange && <Add key={`${data.place._id} ${year}`} around={data} year={year} onAdded={reload} />}
      {data && <Proposals key={data.place._id} around={data} proposals={data.proposals} onTaken={reload} />}
    </StaffScreen>
  )
})
