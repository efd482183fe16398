import type { Domain } from '../_kit/define'
import { alike } from './alike'
import { attach } from './attach'
import { cluster } from './cluster'
import { colleagues } from './colleagues'
import { excerpt } from './excerpt'
import { handOver } from './hand-over'
import { join } from './join'
import { looks } from './looks'
import { mine } from './mine'
import { queue } from './queue'
import { read } from './read'
import { receipt } from './receipt'
import { reply } from './reply'
import { setAside } from './set-aside'
import { submit } from './submit'
import { takeBack } from './take-back'
import { tie } from './tie'

export const functions: Domain<'report'> = {
  submit,
  attach,
  receipt,
  mine,
  queue,
  colleagues,
  alike,
  tie,
  cluster,
  join,
  setAside,
  takeBack,
  looks,
  read,
  reply,
  excerpt,
  handOver,
}
