import { define } from '../_kit/define'
import { rolesOf } from './names'

/** Those that hold: what rests or ended gives no right. */
export const mine = define('staff.mine', async (_input, { user, now }) => ({ roles: user.grants.map(await rolesOf(user.grants, now)) }))
