/** WeChat turns speech into words only through a plugin that an account must be granted; the keyboard's microphone does it for everyone. */
export const canListen = (): boolean => false
export const listen = async (): Promise<string> => ''
