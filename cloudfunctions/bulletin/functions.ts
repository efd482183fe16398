import type { Domain } from '../_kit/define'
import { giveBack } from './give-back'
import { handIn } from './hand-in'
import { issue } from './issue'
import { issued } from './issued'
import { open } from './open'
import { write } from './write'

export const functions: Domain<'bulletin'> = { open, issued, write, handIn, giveBack, issue }
