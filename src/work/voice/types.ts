import type { Output } from '../../../types/contract'

export type State = Output<'voice.state'>
export type Kind = State['kinds'][number]
