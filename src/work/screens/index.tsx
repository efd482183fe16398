import { digitsIn } from '@/lib/typed'
import { useParams } from '@/lib/use-params'
import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { All } from './all'
import { One } from './one'

/** The screens that play by themselves: which showed what when last, pairing another, and the settings of each. */
export default guarded(function Screens() {
  const { id, region, scene = '' } = useParams()
  return (
    <StaffScreen at="work/screens" title={id ? '一块屏' : '会自己放的屏'} wide>
      {id ? <One id={id} region={region} /> : <All scanned={digitsIn(scene).slice(0, 6)} />}
    </StaffScreen>
  )
})
