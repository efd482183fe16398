import { mongolianShelf } from '../_domain/mongolian-shelf'
import { define } from '../_kit/define'

export const shelf = define('rendering.shelf', async ({ before }) => mongolianShelf(before))
