import { define } from '../_kit/define'
import { mongolianOf, renderedOf, renderingId } from '../_kit/rendering'
import { store } from '../_kit/store'

export const standing = define('rendering.standing', async ({ page }) => {
  const row = { _id: page }
  const [{ recording }, mn] = await Promise.all([renderedOf('standing', row), store.get('renderings', renderingId('standing', page, 'mn'))])
  const mongolian = await mongolianOf('standing', row, mn)
  return { ...(recording && { recording }), ...(mongolian && { mongolian }) }
})
