import { StaffScreen } from '@/parts/staff-screen'
import { guarded } from '@/ui/guarded'
import { Para } from '@/ui/words'
import { Room } from './room'

/** For LED cards that play files: pictures and films in the screen's own dots, as a folder for a stick. */
export default guarded(function ScreenFiles() {
  return (
    <StaffScreen at="work/screens/files" of="work/screens" title="给插优盘的屏" wide>
      <Para>有的 LED 屏不能上网，只会放优盘里的图片、视频和文字。在这里按屏的大小做好，拷到优盘上就能放。</Para>
      <Room />
    </StaffScreen>
  )
})
