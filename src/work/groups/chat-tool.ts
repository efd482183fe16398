/** WeChat's chat tool: opened for a bound group, it puts the card there at one more tap and says so (M2: nobody but the phone knows). Not every account has it: path A works without. */
import Taro from '@tarojs/taro'
import { call } from '@/lib/call'
import type { ShareCard } from '@/lib/share'

type OpenChatTool = (options: { url: string; roomid: string; chatType: 3; success: () => void; fail: () => void }) => void
const opener = () => (Taro as unknown as { openChatTool?: OpenChatTool }).openChatTool

/** From this base library on a failure is told truly. */
const needed = [3, 11, 1]

/** Whether this WeChat could open it. */
export const hasChatTool = (): boolean => {
  const [a = 0, b = 0, c = 0] = (Taro.getAppBaseInfo().SDKVersion ?? '').split('.').map(Number)
  const [x = 0, y = 0, z = 0] = needed
  return !!opener() && (a - x || b - y || c - z) >= 0
}

/** Opens the tool for one group. False when it did not open: nothing has been sent. */
export const openChatTool = async (dispatch: string, { title, path }: ShareCard): Promise<boolean> => {
  const query = Object.entries({ title, path, dispatch }).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  try {
    const { opengid } = await call('alert.room', { dispatch })
    return await new Promise((resolve) => {
      const url = `/chat/index?${query.join('&')}`
      opener()?.({ url, roomid: opengid, chatType: 3, success: () => resolve(true), fail: () => resolve(false) })
    })
  } catch {
    return false
  }
}
