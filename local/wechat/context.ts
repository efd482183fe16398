import type { Clock } from '../clock'
import type { CloudIds } from './cloud-ids'
import type { Consents } from './consents'
import type { Faults } from './faults'
import type { Outbox } from './outbox'
import type { PhoneCodes } from './phone'

export type Data = Record<string, unknown>

/** What the stand-in's calls work with. */
export interface WxContext {
  clock: Clock
  outbox: Outbox
  cloudIds: CloudIds
  consents: Consents
  faults: Faults
  phones: PhoneCodes
  origin: () => string
  /** Tells a function of something WeChat pushes, e.g. a media check's outcome. */
  push: (event: Data) => void
}
