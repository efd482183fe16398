import { useState } from 'react'
import type { ShareCard } from '@/lib/share'
import { hasChatTool, openChatTool } from './chat-tool'

/** The way straight into a bound group where WeChat's chat tool is there; nothing any more once it did not open. */
export const useDirect = (setUp: boolean, cardOf: (dispatch: string) => ShareCard) => {
  const [broken, setBroken] = useState(false)
  const open = (dispatch: string) => void openChatTool(dispatch, cardOf(dispatch)).then((opened) => setBroken(!opened))
  return { direct: setUp && !broken && hasChatTool() ? open : undefined, broken }
}
