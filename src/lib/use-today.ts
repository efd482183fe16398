import { useEffect, useRef } from 'react'
import type { Output } from '../../types/contract'
import { cacheAnswer, clearCached } from './cache'
import { day } from './keys'
import { usePreferences } from './preferences'
import { areThings } from './shapes'
import { keepSounds } from './sounds'
import { todayInput } from './today-input'
import { useCall } from './use-call'

type Today = Output<'home.today'>

/** What the first screen shows, and who this person is to the cloud; kept on the phone. */
export const useToday = () => {
  const today = useCall('home.today', todayInput(usePreferences()), { keep: day })
  const { data } = today
  const before = useRef(data)
  useEffect(() => {
    // whoever lost a role keeps nothing of its work, also if they never open one of its screens again
    if (data && lost(before.current, data)) {
      clearCached()
      cacheAnswer('home.today', day, data)
    }
    before.current = data
    if (data && areThings(data.alerts))
      void keepSounds(
        'alerts',
        data.alerts.flatMap(({ recording }) => recording ?? []),
      )
  }, [data])
  return today
}

const lost = (before: Today | undefined, now: Today): boolean =>
  grantsOf(before).some(({ role, region }) => !grantsOf(now).some((grant) => grant.role === role && grant.region === region))

/** What was kept may be torn. */
const grantsOf = (day: Today | undefined) => (areThings(day?.grants) ? day.grants : [])
