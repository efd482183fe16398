import { define } from '../_kit/define'

export const views = define('report.views', async (_input, { user }) => ({ views: user.person?.queueViews ?? [] }))
