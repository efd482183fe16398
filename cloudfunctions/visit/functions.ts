import type { Domain } from '../_kit/define'
import { done } from './done'
import { list } from './list'
import { remove } from './remove'
import { save } from './save'

export const functions: Domain<'visit'> = { list, save, done, remove }
