import Taro from '@tarojs/taro'
import './pull-to-refresh.scss'

/** How far down it has to come before letting go asks anew, and the farthest it comes: pixels. */
const far = 50
const most = 100
/** The finger moves further than the screen. */
const drag = 0.5

interface Stopped {
  successHandler: (res: { errMsg: string }) => void
}
/** What Taro's router hangs a page on. */
type PageElement = HTMLElement & { __page?: { onPullDownRefresh?: () => void } }

/**
 * Around each page that may be pulled down (`enablePullDownRefresh: true`): at the top of the page it comes along with the finger, and asks anew when it
 * came far enough. The three dots (its style) stay until the page calls `Taro.stopPullDownRefresh`.
 * In place of Taro's own, which brings a library for web components.
 */
class PullToRefresh extends HTMLElement {
  private page: PageElement | null = null
  /** Where the finger was when the page was at its top, and since when it takes the page along. */
  private from: { x: number; y: number } | undefined
  private taken = false
  private pulled = 0
  private asking = false

  connectedCallback(): void {
    this.classList.add('pull-down')
    this.page = this.parentElement
    this.page?.addEventListener('touchstart', this.start, { passive: true })
    this.page?.addEventListener('touchmove', this.move, { passive: false })
    this.page?.addEventListener('touchend', this.end)
    this.page?.addEventListener('touchcancel', this.end)
    Taro.eventCenter.on('__taroStopPullDownRefresh', this.stop)
  }

  disconnectedCallback(): void {
    this.page?.removeEventListener('touchstart', this.start)
    this.page?.removeEventListener('touchmove', this.move)
    this.page?.removeEventListener('touchend', this.end)
    this.page?.removeEventListener('touchcancel', this.end)
    Taro.eventCenter.off('__taroStopPullDownRefresh', this.stop)
  }

  private readonly start = (): void => {
    this.from = undefined
    this.taken = false
  }

  private readonly move = (e: TouchEvent): void => {
    const touch = e.touches[0]
    if (!touch || e.touches.length > 1 || (this.page?.scrollTop ?? 0) > 0) return
    this.from ??= { x: touch.screenX, y: touch.screenY }
    const down = touch.screenY - this.from.y
    // what goes sideways or up belongs to whatever lies under the finger
    this.taken ||= down > Math.abs(touch.screenX - this.from.x)
    if (!this.taken) return
    if (e.cancelable) e.preventDefault()
    this.show(Math.max(this.asking ? far : 0, Math.min(most, down * drag)))
  }

  private readonly end = (): void => {
    const enough = this.taken && this.pulled >= far
    this.taken = false
    if (enough && !this.asking) {
      this.asking = true
      this.page?.__page?.onPullDownRefresh?.()
    }
    this.show(this.asking ? far : 0)
  }

  private readonly stop = ({ successHandler }: Stopped): void => {
    this.asking = false
    if (!this.taken) this.show(0)
    successHandler({ errMsg: 'stopPullDownRefresh: ok' })
  }

  private show(pulled: number): void {
    this.pulled = pulled
    this.classList.toggle('taken', this.taken)
    this.classList.toggle('asks', pulled >= far)
    this.style.setProperty('--pulled', `${pulled}px`)
  }
}

/** By the name under which Taro's entry calls for its own (config/index.ts). */
export const defineCustomElementTaroPullToRefreshCore = (): void => {
  if (!customElements.get('taro-pull-to-refresh-core')) customElements.define('taro-pull-to-refresh-core', PullToRefresh)
}
