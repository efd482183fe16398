import { define } from '../_kit/define'
import { tick } from './tick'

export const played = define('broadcast.played', async (said, { user, now }) => {
  await tick({ ...said, played: true }, user, now)
  return {}
})
