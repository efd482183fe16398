import type { Domain } from '../_kit/define'
import { choices } from './choices'
import { list } from './list'
import { look } from './look'
import { make } from './make'
import { takeIn } from './take-in'
import { upload } from './upload'

export const functions: Domain<'bundle'> = { choices, make, list, upload, look, takeIn }
