import { children } from '../../types/words/quiz'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'

export const withdraw = define('family.withdraw', async ({ family }, { now }) => {
  // first the yes, so that nothing comes in behind what is taken out
  await store.updateWhere('guardianConsents', { family, withdrawnAt: _.exists(false) }, { withdrawnAt: now })
  await store.remove('rehearsals', { family, player: _.in(Object.keys(children)) })
  return {}
})
