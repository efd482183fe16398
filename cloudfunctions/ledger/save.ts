import { define } from '../_kit/define'
import { put } from './put'

export const save = define('ledger.save', async ({ id, after, ...told }, { user, now }) => ({
  version: await put({ id, told, after }, user, now),
}))
