import { useState } from 'react'
import { BigButton } from '@/ui/big-button'

/** Throws the draft away, on the second tap: the first one may have been a slip. */
export const StartAfresh = ({ onSure }: { onSure: () => void }) => {
  const [asked, setAsked] = useState(false)
  const tap = () => {
    if (asked) onSure()
    setAsked(!asked)
  }
  return (
    <BigButton kind={asked ? 'danger' : 'soft'} onTap={tap}>
      {asked ? '再点一次就清空' : '清空重写'}
    </BigButton>
  )
}
