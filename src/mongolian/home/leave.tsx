import { back } from '@/lib/go'
import { prefer } from '@/lib/preferences'
import { BigButton } from '@/ui/big-button'

/** Back to Chinese with one tap, as easily as the way here. */
export const Leave = () => (
  <BigButton
    kind="line"
    onTap={() => {
      prefer({ mongolian: false })
      back()
    }}
  >
    换回汉文
  </BigButton>
)
