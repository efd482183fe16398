import { CallError } from '../_kit/call-error'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

const most = 8

/** One name at a time, so that what was kept at another PC meanwhile stays. The oldest goes for a ninth. */
export const keepView = define('report.keepView', async ({ name, wanted }, { user }) => ({
  views: await store.transaction(async (t) => {
    const person = await t.get('people', user.id)
    if (!person) throw new CallError('notFound', '没有找到您的名字，请重新登录')
    const { queueViews = [] } = person
    if (queueViews.find((one) => one.name === name)?.wanted === wanted) return queueViews
    const others = queueViews.filter((one) => one.name !== name)
    const views = wanted === undefined ? others : [...others, { name, wanted }].slice(-most)
    await t.change('people', user.id, { queueViews: _.set(views) })
    return views
  }),
}))
