import { county } from '../_domain/county'
import { define } from '../_kit/define'

export const lines = define('county.lines', async () => ({ lines: (await county())?.lines ?? [] }))
