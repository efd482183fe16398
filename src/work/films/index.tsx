import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { Room } from './room'

/** Short films from what is published: chosen, looked at, made and saved. */
export default guarded(function Films() {
  return (
    <StaffScreen at="work/films" title="短片" wide>
      <Room />
    </StaffScreen>
  )
})
