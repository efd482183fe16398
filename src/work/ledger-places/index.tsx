import { useAddress } from '@/lib/use-address'
import { StaffScreen } from '@/parts/staff-screen'
import { Choice } from '@/ui/choice'
import { guarded } from '@/ui/guarded'
import { Quiet } from './quiet'
import { Stock } from './stock'

const views = { stock: '资料还剩多少', quiet: '哪里没动静' } as const

/** What the places of the ledger have left of what is printed, and where nothing was done for a while. */
export default guarded(function LedgerPlaces() {
  const [region, show] = useAddress('region')
  const [opened, setView] = useAddress('view')
  const view = opened === 'quiet' ? 'quiet' : 'stock'
  return (
    <StaffScreen at="work/ledger-places" of="work/ledger" title="资料和没动静的地方" wide>
      <Choice label="看什么" options={views} value={view} onChoose={setView} />
      {view === 'stock' ? <Stock key={region} region={region} onPlace={show} /> : <Quiet region={region} onPlace={show} />}
    </StaffScreen>
  )
})
