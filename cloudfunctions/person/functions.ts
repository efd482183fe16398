import type { Domain } from '../_kit/define'
import { code } from './code'
import { enter } from './enter'
import { follow } from './follow'
import { leave } from './leave'
import { save } from './save'
import { subscribe } from './subscribe'
import { subscriptions } from './subscriptions'

export const functions: Domain<'person'> = { save, code, enter, leave, subscriptions, subscribe, follow }
