import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { OneAlert } from './one-alert'
import { Shown } from './shown'

/** For whoever runs a screen or a wall: alerts first, what is to come down, what is up. */
export default guarded(function Showing() {
  const { alert } = useParams()
  return (
    <StaffScreen at="work/showing" title={alert ? '预警海报' : '屏上墙上放的'} wide={!alert}>
      {alert ? <OneAlert id={alert} /> : <Shown />}
    </StaffScreen>
  )
})
