import type { Domain } from '../_kit/define'
import { attach } from './attach'
import { decide } from './decide'
import { list } from './list'
import { mongolian } from './mongolian'
import { read } from './read'
import { save } from './save'
import { standing } from './standing'
import { submit } from './submit'
import { waiting } from './waiting'

export const functions: Domain<'rendering'> = { list, waiting, read, save, attach, submit, decide, mongolian, standing }
