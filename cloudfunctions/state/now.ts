import { define } from '../_kit/define'
import { linesOf } from './lines'

export const now = define('state.now', async (_input, { now: at }) => ({ at, lines: await linesOf(at) }))
