import { define } from '../_kit/define'
import { store } from '../_kit/store'

export const office = define('family.office', async () => {
  const [county] = await store.list('regions', { level: 'county' }, { limit: 1, fields: { childOffice: true } })
  return county?.childOffice ? { office: county.childOffice } : {}
})
