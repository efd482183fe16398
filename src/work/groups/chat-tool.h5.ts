import type { ShareCard } from '@/lib/share'

/** Only WeChat has a chat tool. */
export const hasChatTool = (): boolean => false
export const openChatTool = async (_dispatch: string, _card: ShareCard): Promise<boolean> => false
