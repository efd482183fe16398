import { define } from '../_kit/define'
import { sentOut } from './find'
import { look } from './look'

export const openTip = define('alert.openTip', async ({ id, group }, { user, now }) => look(await sentOut(id), group, user, now))
