import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const villages = define('home.villages', async () => ({ regions: await store.list('regions', {}, { sort: [['_id', 'asc']] }) }))
