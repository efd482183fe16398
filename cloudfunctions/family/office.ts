import { county } from '../_domain/county'
import { define } from '../_kit/define'

export const office = define('family.office', async () => {
  const { childOffice } = (await county()) ?? {}
  return { ...(childOffice && { office: childOffice }) }
})
