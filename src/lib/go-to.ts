import Taro from '@tarojs/taro'

/** Shows a place of this screen, below what stands at its top. At once, as every such step: a tap while the page glides along hits nothing. */
export const goTo = (id: string): void => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -60, duration: 0 })
