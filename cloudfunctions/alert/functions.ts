import type { Domain } from '../_kit/define'
import { acknowledge } from './acknowledge'
import { approve } from './approve'
import { callBack } from './call-back'
import { cancel } from './cancel'
import { confirmed } from './confirmed'
import { coverage } from './coverage'
import { desk } from './desk'
import { discard } from './discard'
import { groups } from './groups'
import { open } from './open'
import { openTip } from './open-tip'
import { posted } from './posted'
import { read } from './read'
import { returnToAuthor } from './return'
import { room } from './room'
import { save } from './save'
import { sendTip } from './send-tip'
import { shared } from './shared'
import { stopTip } from './stop-tip'
import { villages } from './villages'

export const functions: Domain<'alert'> = {
  desk,
  villages,
  save,
  read,
  approve,
  return: returnToAuthor,
  callBack,
  discard,
  cancel,
  groups,
  coverage,
  shared,
  posted,
  confirmed,
  room,
  open,
  acknowledge,
  sendTip,
  stopTip,
  openTip,
}
