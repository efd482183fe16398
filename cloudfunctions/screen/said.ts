import type { Alert } from '../../types/entities/alert'
import { define } from '../_kit/define'
import { fingerprint } from '../_kit/fingerprint'
import { anyWithin } from '../_kit/region'
import { store } from '../_kit/store'
import { markOfKey } from './begin'
import { monthToNote, noteMonth } from './note'

/** A screen says what it shows. Which alerts in force it has shown stays, each once: it stands in the coverage as the machine's own word. That it played at all in a month stands in the ledger. */
export const said = define('screen.said', async ({ key, showing, alerts = [] }, { now }) => {
  const [screen] = await store.list('screens', { key: markOfKey(key) }, { limit: 1 })
  if (!screen) return { now }
  const { _id, region } = screen
  const shown = await store.byId('alerts', alerts)
  for (const alert of shown.values())
    if (isInForce(alert, now) && anyWithin([region], alert.regions))
      await store.add('screenings', {
        _id: fingerprint('screening', _id, alert._id).slice(0, 32),
        screen: _id,
        region,
        item: alert._id,
        at: now,
      })
  const month = showing && monthToNote(screen, showing, now)
  if (month) await noteMonth(screen, month, now)
  if (showing) await store.updateWhere('screens', { _id }, { said: { at: now, ...showing }, ...(month && { noted: month }) })
  return { screen: _id, now }
})

const isInForce = ({ status, effective, expires }: Alert, now: number) => status === 'inForce' && effective <= now && now < expires
