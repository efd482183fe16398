import type { Domain } from '../_kit/define'
import { acknowledge } from './acknowledge'
import { desk } from './desk'
import { groups } from './groups'
import { open } from './open'
import { posted } from './posted'
import { send } from './send'
import { shared } from './shared'

export const functions: Domain<'alert'> = { desk, send, groups, shared, posted, open, acknowledge }
