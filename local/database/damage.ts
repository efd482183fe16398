import { requestFailed } from '../errors'

let met = false

/** What a call is told that meets a document nobody can read any more; the next start then looks at everything. */
export function damaged(what: string) {
  met = true
  return requestFailed(`${what} is damaged on disk: stop and start again, that sets it aside`)
}

/** Whether this process met any. */
export const metDamage = () => met
