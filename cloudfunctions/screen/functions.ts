import type { Domain } from '../_kit/define'
import { asked } from './asked'
import { begin } from './begin'
import { films } from './films'
import { list } from './list'
import { pair } from './pair'
import { playlist } from './playlist'
import { remove } from './remove'
import { said } from './said'
import { save } from './save'

export const functions: Domain<'screen'> = { begin, said, asked, pair, list, playlist, films, save, remove }
