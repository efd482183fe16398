import { go } from '@/lib/go'
import { prefer } from '@/lib/preferences'
import { BigButton } from '@/ui/big-button'
import { MongolWord } from './mongol-word'

/** The way to the home of readers of Mongolian; whoever takes it is led there from then on. */
export const ToMongolian = () => (
  <BigButton
    kind="line"
    label="蒙古文"
    onTap={() => {
      prefer({ mongolian: true })
      go('mongolian/home')
    }}
  >
    <MongolWord />
  </BigButton>
)
