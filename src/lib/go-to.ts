import Taro from '@tarojs/taro'

/** Shows a place of this screen, below what stands at its top. */
export const goTo = (id: string): void => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -60 })
