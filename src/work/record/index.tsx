import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { New } from './new'
import { One } from './one'

/** Enters a line of the ledger, or shows one. */
export default guarded(function Ledgering() {
  const { id } = useParams()
  return (
    <StaffScreen at="work/record" of="work/ledger" title={id ? '台账里的一笔' : '记一笔'}>
      {id ? <One key={id} id={id} /> : <New />}
    </StaffScreen>
  )
})
