import type { Input } from '../../types/contract'
import type { Preferences } from './preferences'

/** What `home.today` is asked with. The script in the web's page asks first, and the program takes that answer over when it would ask the very same. */
export const todayInput = ({ village, audiences = [] }: Partial<Preferences>): Input<'home.today'> => ({
  ...(village && { village: village._id }),
  audiences,
})
