import type { Domain } from '../_kit/define'
import { list } from './list'
import { read } from './read'
import { sent } from './sent'

export const functions: Domain<'tip'> = { read, list, sent }
