import { day } from './keys'
import { useOnDelivered } from './outbox'
import { usePreferences } from './preferences'
import { todayInput } from './today-input'
import { useCall } from './use-call'

/** What the first screen shows, and who this person is to the cloud; kept on the phone. */
export const useToday = () => {
  const today = useCall('home.today', todayInput(usePreferences()), { keep: day })
  useOnDelivered(['alert.posted', 'help.done'], today.reload) // a grid worker's tasks are counted in it
  return today
}
