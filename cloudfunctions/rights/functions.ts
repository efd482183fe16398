import type { Domain } from '../_kit/define'
import { copy } from './copy'
import { erase } from './erase'
import { kept } from './kept'
import { target } from './target'
import { unsubscribe } from './unsubscribe'

export const functions: Domain<'rights'> = { kept, copy, erase, target, unsubscribe }
