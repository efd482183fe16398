import type { Domain } from '../_kit/define'
import { book } from './book'
import { comic } from './comic'
import { comics } from './comics'
import { handbook } from './handbook'
import { handbooks } from './handbooks'
import { list } from './list'
import { read } from './read'

export const functions: Domain<'case'> = { list, read, handbook, handbooks, book, comic, comics }
