import type { Domain } from '../_kit/define'
import { add } from './add'
import { ask } from './ask'
import { handedOver } from './handed-over'
import { mine } from './mine'
import { office } from './office'
import { open } from './open'
import { queue } from './queue'
import { reply } from './reply'
import { withdraw } from './withdraw'

export const functions: Domain<'aid'> = {
  office,
  ask,
  mine,
  withdraw,
  add,
  queue,
  open,
  reply,
  handedOver,
}
