import { useEffect } from 'react'
import { go, replace } from '@/lib/go'
import { preferences } from '@/lib/preferences'
import { useParams } from '@/lib/use-params'
import { BigButton } from '@/ui/big-button'
import type { RenderingKind } from '../../types/entities/rendering'

interface Props {
  kind: RenderingKind
  id: string
  /** Nobody is led away from here unasked: there is something to do. */
  stay?: true
}

/** The way to the Mongolian text of what stands here. Who chose Mongolian is taken there at once, unless they come from there to see the Chinese. */
export const InMongolian = ({ kind, id, stay }: Props) => {
  const { chinese } = useParams()
  useEffect(() => {
    if (preferences().mongolian && !stay && !chinese) replace('mongolian/read', { kind, id })
  }, [kind, id, stay, chinese])
  return (
    <BigButton kind="line" onTap={() => go('mongolian/read', { kind, id })}>
      看蒙古文
    </BigButton>
  )
}
