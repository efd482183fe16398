/** Whether the county's mini program was built with WeChat's chat tool, which WeChat grants to few kinds of accounts. */
export const hasChatTool = (): boolean => !!process.env.CHAT_TOOL
