import { define } from '../_kit/define'
import { findMine } from './mine'
import { playlistOf, supplyFor } from './plays'

export const playlist = define('screen.playlist', async ({ id }, { user, now }) => {
  const screen = await findMine(user, id)
  return { pieces: playlistOf(screen, await supplyFor([screen], now)).pieces }
})
