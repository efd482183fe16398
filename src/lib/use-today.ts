import { day } from './keys'
import { usePreferences } from './preferences'
import { todayInput } from './today-input'
import { useCall } from './use-call'

/** What the first screen shows, and who this person is to the cloud; kept on the phone. */
export const useToday = () => useCall('home.today', todayInput(usePreferences()), { keep: day })
