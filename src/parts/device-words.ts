import type { Device } from '../../types/entities/seat'
import { browsers, systems } from '../../types/words/seat'

/** Windows 电脑，谷歌浏览器 */
export const deviceWords = (device: Device | undefined): string =>
  device ? `${systems[device.system]}，${browsers[device.browser]}` : '一台电脑'
