import { inOwnWords } from '../_domain/own-words'
import { define } from '../_kit/define'
import { _, store } from '../_kit/store'
import { messagesOf } from './messages'
import { schoolsOf } from './schools'

export const list = define('pack.list', async (_input, { user }) => {
  const [schools, packs] = await Promise.all([schoolsOf(user), store.all('packs', {}).then(inOwnWords)])
  const used = packs.filter(({ away }) => !away)
  const items = await store.all('quizItems', { theme: _.in(used.map(({ theme }) => theme)) })
  const whole = used.flatMap((pack) => {
    const messages = messagesOf(pack, items)
    return messages ? [{ ...pack, ...messages }] : []
  })
  return { schools, packs: whole }
})
