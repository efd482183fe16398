/** Only WeChat has a chat tool. */
export const hasChatTool = (): boolean => false
export const openChatTool = async (): Promise<boolean> => false
