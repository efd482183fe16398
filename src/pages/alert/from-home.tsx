import { cached } from '@/lib/cache'
import { day } from '@/lib/keys'
import { AlertSheet } from '@/parts/alert-sheet'
import { pastOf } from '@/parts/alert-words'
import { ReadAloud } from '@/ui/read-aloud'
import type { Output } from '../../../types/contract'
import { saidAlert } from '../../../wording/said'
import { Acknowledge } from './acknowledge'

type OnHome = Output<'home.today'>['alerts'][number]

/** What the first screen said of this alert, if it did: enough to read it without a network. */
export const onHome = (id: string): OnHome | undefined => cached('home.today', day)?.alerts.find((alert) => alert._id === id)

/** An alert that was never opened on this phone, as far as the first screen holds it. */
export const FromHome = ({ alert }: { alert: OnHome }) => (
  <>
    <AlertSheet
      alert={alert}
      past={pastOf({ ...alert, status: 'inForce' })}
      aloud={<ReadAloud text={saidAlert(alert)} recording={alert.recording} machine={alert.machine} />}
    />
    <Acknowledge id={alert._id} before={[]} />
  </>
)
