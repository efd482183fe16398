import type { Output } from './contract'

/** What stands in the web's page itself for a first visit: `home.today`'s answer to somebody of whom nothing is known. */
export interface DayInPage {
  /** The moment its day is over. */
  until: number
  today: Output<'home.today'>
}
