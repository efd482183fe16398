import { define } from '../_kit/define'
import { heirOf, publishedAlert } from './find'
import { inForce } from './life'
import { look } from './look'

export const open = define('alert.open', async (input, { user, now }) => {
  const alert = await publishedAlert(input.id)
  const [{ said, fromGroup }, heir] = await Promise.all([look(alert, input.group, user, now), heirOf(alert)])
  return { alert, inForce: inForce(alert, now), acknowledged: said.length > 0, said, fromGroup, now: heir }
})
