import type { Domain } from '../_kit/define'
import { attach } from './attach'
import { decide } from './decide'
import { list } from './list'
import { mongolian } from './mongolian'
import { overview } from './overview'
import { read } from './read'
import { save } from './save'
import { sheet } from './sheet'
import { shelf } from './shelf'
import { standing } from './standing'
import { submit } from './submit'
import { takeIn } from './take-in'
import { waiting } from './waiting'

export const functions: Domain<'rendering'> = {
  list,
  overview,
  sheet,
  takeIn,
  waiting,
  read,
  save,
  attach,
  submit,
  decide,
  mongolian,
  shelf,
  standing,
}
