import Taro from '@tarojs/taro'
import { agreed } from '@/lib/agreed'

/** What was copied last; read at a tap only. Throws NotAgreed. */
export const pasted = async (): Promise<string> => (await agreed(Taro.getClipboardData()))?.data ?? ''
