import { _, store } from '../_kit/store'

/** A sender that has said nothing for this long is dead: longer than a function may run. */
const silence = 30_000

/** Its message may have left, so it is never sent again by itself: a person decides. */
export const giveUpOnSilent = () =>
  store.updateWhere(
    'messages',
    { status: 'sending', triedAt: _.lt(Date.now() - silence) },
    { status: 'uncertain', reason: '发到一半中断了，不知道发没发出去' },
  )
