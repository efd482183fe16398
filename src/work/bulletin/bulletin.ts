import type { Output } from '../../../types/contract'

/** As the screen has it. */
export type Bulletin = Output<'bulletin.open'>
