import type { Domain } from '../_kit/define'
import { add } from './add'
import { attach } from './attach'
import { dossier } from './dossier'
import { excerpt } from './excerpt'
import { exported } from './export'
import { handOver } from './hand-over'
import { looks } from './looks'
import { mine } from './mine'
import { paper } from './paper'
import { paperPicture } from './paper-picture'
import { queue } from './queue'
import { read } from './read'
import { receipt } from './receipt'
import { reopen } from './reopen'
import { reply } from './reply'
import { setAside } from './set-aside'
import { submit } from './submit'
import { takeBack } from './take-back'
import { withdraw } from './withdraw'

export const functions: Domain<'report'> = {
  submit,
  attach,
  add,
  withdraw,
  reopen,
  receipt,
  mine,
  queue,
  setAside,
  takeBack,
  looks,
  read,
  reply,
  excerpt,
  handOver,
  paper,
  paperPicture,
  dossier,
  export: exported,
}
