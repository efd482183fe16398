import Taro from '@tarojs/taro'

/** What was copied last; read at a tap only. */
export const pasted = async (): Promise<string> => (await Taro.getClipboardData()).data
