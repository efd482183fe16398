import type { Domain } from '../_kit/define'
import { article } from './article'
import { comic } from './comic'
import { current } from './current'
import { feed } from './feed'
import { list } from './list'
import { poster } from './poster'
import { show } from './show'
import { slogan } from './slogan'
import { takeDown } from './take-down'

export const functions: Domain<'material'> = { list, poster, slogan, comic, article, feed, current, show, takeDown }
