import { go } from '@/lib/go'
import { BigButton } from '@/ui/big-button'
import type { Output } from '../../../types/contract'

/** A link to the Mongolian version, where a reviewed one exists. */
export const ToMongolian = ({ material: { kind, _id, mongolian } }: { material: Output<'material.list'>['materials'][number] }) =>
  mongolian ? (
    <BigButton kind="line" onTap={() => go('mongolian/read', { kind, id: _id })}>
      看蒙古文
    </BigButton>
  ) : null
