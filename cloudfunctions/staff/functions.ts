import type { Domain } from '../_kit/define'
import { accept } from './accept'
import { change } from './change'
import { confirm } from './confirm'
import { history } from './history'
import { invitation } from './invitation'
import { invite } from './invite'
import { list } from './list'
import { mine } from './mine'
import { standIn } from './stand-in'
import { withdraw } from './withdraw'

export const functions: Domain<'staff'> = { list, invite, invitation, accept, confirm, withdraw, change, history, mine, standIn }
