import { useEffect } from 'react'
import { go, replace } from '@/lib/go'
import { prefer, preferences } from '@/lib/preferences'
import { BigButton } from '@/ui/big-button'
import type { RenderingKind } from '../../types/entities/rendering'

interface Props {
  kind: RenderingKind
  id: string
  /** Nobody is led away from here unasked: there is something to do. */
  stay?: true
}

/** The way to the Mongolian text of what stands here; who chose 蒙古文 before is taken there at once. */
export const InMongolian = ({ kind, id, stay }: Props) => {
  useEffect(() => {
    if (preferences().mongolian && !stay) replace('mongolian/read', { kind, id })
  }, [kind, id, stay])
  const read = () => {
    if (!stay) prefer({ mongolian: true })
    go('mongolian/read', { kind, id })
  }
  return (
    <BigButton kind="line" onTap={read}>
      看蒙古文
    </BigButton>
  )
}
