import { define } from '../_kit/define'
import { planned } from './planned'

export const look = define('bundle.look', async ({ id }) => planned(id))
