import { define } from '../_kit/define'
import { findDistributed } from './find'
import { recordOpen } from './record-open'

export const openTip = define('alert.openTip', async ({ id, group }, { user, now }) =>
  recordOpen(await findDistributed(id), group, user, now),
)
