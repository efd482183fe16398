import Taro from '@tarojs/taro'

interface Change {
  toLocation: { path: string }
}

/**
 * A step back taken while a screen is only just opening is taken when that screen is there.
 * Taro's router takes it at once, and then shows the screen that was left under the address of the other, or none at all.
 * Called before the router listens: what is stopped here it does not see.
 */
export const stepBackWaits = (): void => {
  let opening: string | undefined
  let waiting = false
  let stepping = false
  const take = () => {
    opening = undefined
    if (!waiting) return
    waiting = false
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
  }
  Taro.eventCenter.on('__taroRouterChange', ({ toLocation }: Change) => {
    if (!stepping) opening = toLocation.path
  })
  Taro.eventCenter.on('__afterTaroRouterChange', ({ toLocation }: Change) => {
    if (toLocation.path === opening) take()
  })
  // its files did not come
  addEventListener('unhandledrejection', take)
  addEventListener('popstate', (moved) => {
    if (opening === undefined) {
      stepping = true
      setTimeout(() => {
        stepping = false
      })
      return
    }
    moved.stopImmediatePropagation()
    waiting = true
  })
}
