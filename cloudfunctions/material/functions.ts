import type { Domain } from '../_kit/define'
import { current } from './current'
import { list } from './list'
import { poster } from './poster'
import { show } from './show'
import { slogan } from './slogan'
import { takeDown } from './take-down'

export const functions: Domain<'material'> = { list, poster, slogan, current, show, takeDown }
