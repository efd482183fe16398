import { useEffect } from 'react'
import { go, replace } from '@/lib/go'
import { prefer, preferences } from '@/lib/preferences'
import { BigButton } from '@/ui/big-button'

/** The way to the Mongolian text of what stands here; who chose 蒙古文 before is taken there at once. */
export const InMongolian = ({ kind, id }: { kind: 'tip' | 'case' | 'alert'; id: string }) => {
  useEffect(() => {
    if (preferences().mongolian) replace('mongolian/read', { kind, id })
  }, [kind, id])
  const read = () => {
    prefer({ mongolian: true })
    go('mongolian/read', { kind, id })
  }
  return (
    <BigButton kind="line" onTap={read}>
      看蒙古文
    </BigButton>
  )
}
