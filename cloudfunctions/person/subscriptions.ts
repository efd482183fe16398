import { remaining } from '../_domain/consent'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { everyTemplate, templateId } from '../_kit/templates'

export const subscriptions = define('person.subscriptions', async (_input, { user }) => {
  const [follows, templates] = await Promise.all([
    store.list('regions', { _id: _.in(user.person?.follows ?? []) }),
    Promise.all(
      everyTemplate.map(async (template) => ({ template, id: templateId(template), remaining: await remaining(user.id, template) })),
    ),
  ])
  return { follows, templates }
})
