import type { Domain } from '../_kit/define'
import { forget } from './forget'
import { keepQuiet } from './keep-quiet'
import { list } from './list'
import { opened } from './opened'
import { quiet } from './quiet'
import { read } from './read'
import { sent } from './sent'

export const functions: Domain<'tip'> = { read, opened, forget, quiet, keepQuiet, list, sent }
