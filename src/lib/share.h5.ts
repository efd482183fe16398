/** Posting a card from the web: WeChat's panel where the page is inside WeChat (or its stand-in), else the system's, else the clipboard. */
import { copy } from './copy'
import type { ShareCard, Shared, Sharing } from './share'

interface WithWx {
  wx?: { shareAppMessage?: (options: ShareCard & { success: () => void; fail: (e: { errMsg?: string }) => void }) => void }
}

/** Somebody who closes the panel again has opened it all the same. */
const openPanel = async (card: ShareCard): Promise<Shared> => {
  const { wx } = window as WithWx
  const url = location.origin + card.path
  if (wx?.shareAppMessage) {
    const ask = wx.shareAppMessage.bind(wx)
    return new Promise((resolve) => {
      ask({ ...card, success: () => resolve('opened'), fail: (e) => resolve(e.errMsg?.includes('cancel') ? 'opened' : 'failed') })
    })
  }
  if ('share' in navigator) {
    return navigator.share({ title: card.title, url }).then(
      () => 'opened' as const,
      (e) => (e instanceof DOMException && e.name === 'AbortError' ? ('opened' as const) : ('failed' as const)),
    )
  }
  return (await copy(`${card.title}\n${url}`)) ? 'copied' : 'failed'
}

/** A browser has its own way to send a page on. */
export const usePassOn = (_card: ShareCard): void => {}

/** Lets this screen share: see the twin `share.ts`. */
export const useShare =
  ({ cardOf, onOpened }: Sharing) =>
  async (id: string): Promise<Shared> => {
    const shared = await openPanel(cardOf(id))
    if (shared === 'opened') onOpened(id)
    return shared
  }
