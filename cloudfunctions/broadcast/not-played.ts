import { define } from '../_kit/define'
import { tick } from './tick'

export const notPlayed = define('broadcast.notPlayed', async (said, { user, now }) => {
  await tick({ ...said, played: false, pieces: [] }, user, now)
  return {}
})
