import { usePreferences } from './preferences'
import { useCall } from './use-call'

/** What the first screen shows, and who this person is to the cloud; kept on the phone. */
export const useToday = () => {
  const { village, audiences } = usePreferences()
  return useCall('home.today', { ...(village && { village: village._id }), audiences }, { keep: 'today' })
}
