import { staticPageOf } from '../_domain/localization'
import { define } from '../_kit/define'

export const standing = define('rendering.standing', async ({ page }) => staticPageOf(page))
