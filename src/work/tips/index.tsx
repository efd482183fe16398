import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { Pick } from './pick'
import { ToVillages } from './to-villages'

/** Sends a tip into village groups: which tip, then where. Nothing is typed. */
export default guarded(function Tips() {
  const { id } = useParams()
  return (
    <StaffScreen at="work/tips" title="发小知识" wide>
      {id ? <ToVillages id={id} /> : <Pick />}
    </StaffScreen>
  )
})
