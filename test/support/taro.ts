/** Stands in for @tarojs/taro in the screens' tests: a phone in memory that notes where it was sent. */
import { useEffect, useRef } from 'react'

interface Phone {
  storage: Map<string, string>
  width: number
  params: Record<string, string>
  /** Pages on top of each other, as `getCurrentPages` counts them. */
  pages: number
  /** Every page opened since, e.g. `/pages/tip/index?id=a`. */
  went: string[]
  dialled: string[]
  copied: string[]
  /** Pictures that WeChat opened. */
  previewed: string[]
  /** Where screens moved to: `#id` of a place, or how far from the top. */
  scrolled: (string | number)[]
  network: Set<(status: { isConnected: boolean }) => void>
  shown: Set<() => void>
  /** What WeChat's share panel would ask for its card. */
  share: ((asked: { target?: { dataset: { share: string } } }) => { title: string; path: string }) | undefined
}

const fresh = (): Phone => ({
  storage: new Map(),
  width: 375,
  params: {},
  pages: 1,
  went: [],
  dialled: [],
  copied: [],
  previewed: [],
  scrolled: [],
  network: new Set(),
  shown: new Set(),
  share: undefined,
})

export const phone: Phone = fresh()
/** A new phone, out of its box. */
export const newPhone = (): void => void Object.assign(phone, fresh())

const heard = new Map<string, Set<(...args: never[]) => void>>()
/** What the parts of Taro's web say to one another. */
const eventCenter = {
  on: (event: string, listener: (...args: never[]) => void) => void heard.set(event, (heard.get(event) ?? new Set()).add(listener)),
  off: (event: string, listener: (...args: never[]) => void) => void heard.get(event)?.delete(listener),
  trigger: (event: string, ...args: unknown[]) => {
    for (const listener of heard.get(event) ?? []) listener(...(args as never[]))
  },
}

const gone = async ({ url }: { url: string }) => void phone.went.push(url)
const onNetwork = (listener: (status: { isConnected: boolean }) => void) => void phone.network.add(listener)

const Taro = {
  eventCenter,
  stopPullDownRefresh: () =>
    new Promise((successHandler) => eventCenter.trigger('__taroStopPullDownRefresh', { successHandler, errorHandler: successHandler })),
  ENV_TYPE: { WEB: 'WEB', WEAPP: 'WEAPP' },
  getEnv: () => 'WEB',
  env: { USER_DATA_PATH: 'wxfile://usr' },
  getStorageSync: (key: string) => JSON.parse(phone.storage.get(key) ?? '""'),
  setStorageSync: (key: string, value: unknown) => void phone.storage.set(key, JSON.stringify(value)),
  removeStorageSync: (key: string) => void phone.storage.delete(key),
  getStorageInfoSync: () => ({ keys: [...phone.storage.keys()] }),
  navigateTo: gone,
  redirectTo: gone,
  reLaunch: gone,
  navigateBack: async () => void phone.went.push('back'),
  getCurrentPages: () => Array.from({ length: phone.pages }, () => ({})),
  pageScrollTo: async ({ selector, scrollTop = 0 }: { selector?: string; scrollTop?: number }) =>
    void phone.scrolled.push(selector ?? scrollTop),
  showShareMenu: async () => {},
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) => void phone.dialled.push(phoneNumber),
  setClipboardData: async ({ data }: { data: string }) => void phone.copied.push(data),
  previewImage: async ({ current }: { current: string }) => void phone.previewed.push(current),
  onNetworkStatusChange: onNetwork,
  offNetworkStatusChange: (listener: (status: { isConnected: boolean }) => void) => void phone.network.delete(listener),
  getNetworkType: async () => ({ networkType: 'wifi' }),
  showToast: async () => {},
  getWindowInfo: () => ({ windowWidth: phone.width }),
}
export default Taro

export const useRouter = () => ({ params: phone.params, path: '' })
export const useLoad = (then: (params: Record<string, string>) => void) => {
  const first = useRef(then)
  useEffect(() => first.current(phone.params), [])
}
/** Runs when the screen opens, and again for each `comeBack()`; not for a mere redraw. */
export const useDidShow = (then: () => void) => {
  const latest = useRef(then)
  latest.current = then
  useEffect(() => {
    const fire = () => latest.current()
    phone.shown.add(fire)
    fire()
    return () => void phone.shown.delete(fire)
  }, [])
}
/** The person returns to the screens that are open. */
export const comeBack = (): void => {
  for (const fire of phone.shown) fire()
}
export const useDidHide = (_then: () => void) => {}
export const useShareAppMessage = (give: Phone['share']) => {
  phone.share = give
}
export const usePullDownRefresh = (_then: () => void) => {}
