import type { CallFailed } from '@/lib/call'

/** Said once something is there for all who come to the meeting. */
export const savedWords = '存下了，来开会的人都看得到。'

/** Without a network nothing is lost: what was written lies on the phone until the button is tapped again. */
export const keptHere =
  (button: string) =>
  ({ code, message }: CallFailed): string =>
    code === 'offline' ? `现在连不上网。您写的还留在手机里，有网再点“${button}”。` : message
