import { type Outcome, outcomeOf, outcomeOfError } from './outcome'
import { wecomServer } from './wecom'

/** WeCom takes this many messages a minute from one robot. */
export const robotLimit = { count: 20, within: 60_000 }

/** Posts a text into the duty group of the robot that has this key. */
export const postToDutyGroup = async (key: string, content: string): Promise<Outcome> => {
  try {
    const response = await fetch(`${wecomServer()}/cgi-bin/webhook/send?key=${encodeURIComponent(key)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content } }),
      signal: AbortSignal.timeout(5000),
    })
    const { errcode } = (await response.json()) as { errcode: number }
    return outcomeOf(errcode)
  } catch (e) {
    return outcomeOfError(e)
  }
}
