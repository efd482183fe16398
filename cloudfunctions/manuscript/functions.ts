import type { Domain } from '../_kit/define'
import { answerOffer } from './answer-offer'
import { approve } from './approve'
import { attach } from './attach'
import { derive } from './derive'
import { erase } from './erase'
import { keep } from './keep'
import { list } from './list'
import { open } from './open'
import { plays } from './plays'
import { read } from './read'
import { renew } from './renew'
import { returnToAuthor } from './return'
import { revert } from './revert'
import { save } from './save'
import { setPlay } from './set-play'
import { sheet } from './sheet'
import { shelf } from './shelf'
import { submit } from './submit'
import { withdraw } from './withdraw'

export const functions: Domain<'manuscript'> = {
  list,
  shelf,
  sheet,
  open,
  read,
  save,
  revert,
  attach,
  erase,
  submit,
  approve,
  return: returnToAuthor,
  withdraw,
  renew,
  keep,
  answerOffer,
  derive,
  plays,
  setPlay,
}
