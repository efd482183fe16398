import type { Domain } from '../_kit/define'
import { add } from './add'
import { alike } from './alike'
import { ask } from './ask'
import { assign } from './assign'
import { attach } from './attach'
import { clues } from './clues'
import { cluster } from './cluster'
import { colleagues } from './colleagues'
import { correct } from './correct'
import { dossier } from './dossier'
import { excerpt } from './excerpt'
import { exported } from './export'
import { handOver } from './hand-over'
import { hold } from './hold'
import { join } from './join'
import { keepView } from './keep-view'
import { looks } from './looks'
import { mine } from './mine'
import { note } from './note'
import { number } from './number'
import { paper } from './paper'
import { paperPicture } from './paper-picture'
import { queue } from './queue'
import { read } from './read'
import { receipt } from './receipt'
import { release } from './release'
import { reopen } from './reopen'
import { reply } from './reply'
import { setAside } from './set-aside'
import { stations } from './stations'
import { submit } from './submit'
import { take } from './take'
import { takeBack } from './take-back'
import { tie } from './tie'
import { transcribe } from './transcribe'
import { transfer } from './transfer'
import { views } from './views'
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
  colleagues,
  views,
  keepView,
  alike,
  tie,
  cluster,
  clues,
  release,
  join,
  assign,
  ask,
  correct,
  hold,
  note,
  number,
  take,
  stations,
  transcribe,
  transfer,
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
