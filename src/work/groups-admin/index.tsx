import { useState } from 'react'
import { newId } from '@/lib/new-id'
import { useCall } from '@/lib/use-call'
import { hasAnyRole, useGrants } from '@/lib/use-grants'
import { keptWritten } from '@/lib/written'
import { StaffScreen } from '@/parts/staff-screen'
import { BigButton } from '@/ui/big-button'
import { Card, Columns, Row } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import { AddMany } from './add-many'
import { ClaimCard } from './claim-card'
import { GroupForm } from './group-form'
import { GroupList } from './group-list'

/** The register of village groups: claims to decide, then every group by village. */
export default guarded(function GroupsAdmin() {
  const { data, error, loading, reload } = useCall('group.list', {}, { keep: 'groups-admin' })
  const decides = hasAnyRole(useGrants(), 'admin')
  const [adding, setAdding] = useState<string>()
  const [many, addMany] = useState(() => keptWritten('groups') !== undefined)
  const claims = data?.groups.filter((g) => g.claim) ?? []
  const added = () => {
    setAdding(undefined)
    reload()
  }
  return (
    <StaffScreen at="work/groups-admin" title="微信群" aside={data && `${data.groups.filter((g) => !g.dissolvedAt).length} 个群`} wide>
      {loading && !data && <Loading />}
      {error && data && <Notice>{`${error.message}。下面是刚才的名单。`}</Notice>}
      {error && !data && <Failed message={error.message} again={reload} />}
      {claims.length > 0 && <Title>{decides ? '等您定的' : '等管理员定的'}</Title>}
      <Columns>
        {claims.map((group) => (
          <ClaimCard key={group._id} group={group} decides={decides} onDecided={reload} />
        ))}
      </Columns>
      {data && many && <AddMany groups={data.groups} onAdded={reload} onClose={() => addMany(false)} />}
      {adding && (
        <Card>
          <GroupForm id={adding} admin={decides} onSaved={added} onClose={() => setAdding(undefined)} />
        </Card>
      )}
      {!adding && !many && (
        <Row>
          <BigButton kind="line" onTap={() => setAdding(newId('g'))}>
            加一个群
          </BigButton>
          <BigButton kind="line" disabled={!data} onTap={() => addMany(true)}>
            一次加好多个
          </BigButton>
        </Row>
      )}
      {data && <GroupList groups={data.groups} admin={decides} onSaved={reload} onConflict={reload} />}
    </StaffScreen>
  )
})
