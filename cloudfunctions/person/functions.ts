import type { Domain } from '../_kit/define'
import { endSeat } from './end-seat'
import { follow } from './follow'
import { grantSeat } from './grant-seat'
import { leave } from './leave'
import { requestSeat } from './request-seat'
import { save } from './save'
import { seatRequest } from './seat-request'
import { seats } from './seats'
import { self } from './self'
import { subscribe } from './subscribe'
import { subscriptions } from './subscriptions'

export const functions: Domain<'person'> = {
  save,
  requestSeat,
  self,
  seatRequest,
  grantSeat,
  seats,
  endSeat,
  leave,
  subscriptions,
  subscribe,
  follow,
}
