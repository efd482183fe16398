import { localizedOf } from '../_domain/localization'
import { define } from '../_kit/define'
import { latestReplacement, publishedAlert } from './find'
import { inForce } from './life'
import { recordOpen } from './record-open'

export const open = define('alert.open', async (input, { user, now }) => {
  const alert = await publishedAlert(input.id)
  const [{ said, fromGroup }, heir, rendered] = await Promise.all([
    recordOpen(alert, input.group, user, now),
    latestReplacement(alert),
    localizedOf('alert', alert),
  ])
  return { alert, ...rendered, inForce: inForce(alert, now), acknowledged: said.length > 0, said, fromGroup, now: heir }
})
