import { define } from '../_kit/define'
import { standingOf } from '../_kit/rendering'

export const standing = define('rendering.standing', async ({ page }) => standingOf(page))
