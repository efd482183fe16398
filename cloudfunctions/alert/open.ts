import { define } from '../_kit/define'
import { renderedOf } from '../_kit/rendering'
import { heirOf, publishedAlert } from './find'
import { inForce } from './life'
import { look } from './look'

export const open = define('alert.open', async (input, { user, now }) => {
  const alert = await publishedAlert(input.id)
  const [{ said, fromGroup }, heir, rendered] = await Promise.all([
    look(alert, input.group, user, now),
    heirOf(alert),
    renderedOf('alert', alert),
  ])
  return { alert, ...rendered, inForce: inForce(alert, now), acknowledged: said.length > 0, said, fromGroup, now: heir }
})
