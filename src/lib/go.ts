import Taro from '@tarojs/taro'
import { sayNotOpened } from './early-picture'

const url = (page: string, query: Record<string, string | undefined>) => {
  const pairs = Object.entries(query).flatMap(([k, v]) => (v === undefined ? [] : `${k}=${encodeURIComponent(v)}`))
  return `/${page}/index${pairs.length ? `?${pairs.join('&')}` : ''}`
}

/** Opens a screen, e.g. `go('pages/tip', { id })`. WeChat holds ten screens at most; past that the current one is replaced. */
export const go = (page: string, query: Record<string, string | undefined> = {}): void => {
  const open = Taro.getCurrentPages().length >= 10 ? Taro.redirectTo : Taro.navigateTo
  open({ url: url(page, query) }).catch(sayNotOpened)
}

/** Puts another screen in place of this one. */
export const replace = (page: string, query: Record<string, string | undefined> = {}): void => {
  Taro.redirectTo({ url: url(page, query) }).catch(sayNotOpened)
}

/** Back to where the person came from, or home when this screen was opened directly. */
export const back = (): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else Taro.reLaunch({ url: '/pages/home/index' }).catch(sayNotOpened)
}
