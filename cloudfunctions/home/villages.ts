import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const villages = define('home.villages', async () => ({
  regions: await store.list('regions', { level: _.nin(['school', 'former']) }, { sort: [['_id', 'asc']] }),
}))
