/** Posting a card into a WeChat group. A person chooses the group in WeChat's own panel; no program can. */
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useEffect } from 'react'
import { cardPicture } from './card-picture'

export interface ShareCard {
  title: string
  /** What it is, for the picture on it: 防骗预警. */
  kind: string
  /** The screen that the card opens, with a leading slash. */
  path: string
}

export interface Sharing {
  /** The card of one share button, or of the menu at the top right when nothing is given. */
  cardOf: (id?: string) => ShareCard
  /** The panel was opened for this button. That is not proof that anything was sent. */
  onOpened: (id: string) => void
}

/** WeChat waits three seconds for the picture, and shows a shot of the screen when there is none. */
const withPicture = (card: ShareCard) => ({
  ...card,
  promise: cardPicture(card.kind, card.title).then(
    (imageUrl) => ({ ...card, imageUrl }),
    () => card,
  ),
})

/**
 * Lets anybody send this screen's thing on to family from WeChat's menu. The card leads to the same thing and says nothing of who sent
 * it. The page's config needs `enableShareAppMessage: true`.
 */
export const usePassOn = (card: ShareCard): void => {
  useShareAppMessage(() => withPicture(card))
}

/** What became of it: WeChat's panel opened, the words are on the clipboard instead, or neither. */
export type Shared = 'opened' | 'copied' | 'failed'

/**
 * Lets this screen share. In WeChat the button itself opens the panel (open-type="share"), so the function given back has nothing
 * to do. Share tickets are asked for: without them a card opened inside a group does not tell which group it is.
 * The page's config needs `enableShareAppMessage: true`.
 */
export const useShare = ({ cardOf, onOpened }: Sharing): ((id: string) => Promise<Shared>) => {
  useShareAppMessage(({ target }) => {
    const id = (target as { dataset?: { share?: string } } | undefined)?.dataset?.share
    if (id) onOpened(id)
    return withPicture(cardOf(id))
  })
  useEffect(() => {
    void Taro.showShareMenu({ withShareTicket: true })
  }, [])
  return async () => 'opened'
}
