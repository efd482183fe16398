import type { Domain } from '../_kit/define'
import { agree } from './agree'
import { office } from './office'
import { rehearsed } from './rehearsed'
import { remind } from './remind'
import { stories } from './stories'
import { withdraw } from './withdraw'

export const functions: Domain<'family'> = { stories, rehearsed, agree, withdraw, office, remind }
