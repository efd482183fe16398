import { Component, type ComponentType, type ReactNode } from 'react'
import { clearCached, dropCached } from '@/lib/cache'
import { DrawnFrom, namesDrawnFrom } from '@/lib/drawn-from'
import { dial } from '@/lib/phone'
import { BigButton } from './big-button'
import { Notice } from './notice'
import { Screen } from './screen'

/** Puts a page into an error boundary. Every page's default export goes through it: what fails outside is a white page. */
export const guarded = (Page: ComponentType): ComponentType => {
  const Guarded = () => (
    <Boundary>
      <Page />
    </Boundary>
  )
  return Guarded
}

/** When drawing throws, what the screen was drawn from is dropped and fetched anew, once; after that, calm words. */
class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  private triedAnew = false
  private readonly drawnFrom = namesDrawnFrom()

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    for (const name of this.drawnFrom) dropCached(name)
    if (this.triedAnew) return
    this.triedAnew = true
    this.setState({ failed: false })
  }

  private readonly reopen = () => {
    clearCached()
    this.setState({ failed: false })
  }

  override render() {
    if (!this.state.failed) return <DrawnFrom.Provider value={this.drawnFrom}>{this.props.children}</DrawnFrom.Provider>
    return this.triedAnew ? <NotOpened reopen={this.reopen} /> : null
  }
}

const NotOpened = ({ reopen }: { reopen: () => void }) => (
  <Screen title="村哨">
    <Notice kind="wrong">这一页没打开，不是您弄错了。您写过的都还在。</Notice>
    <BigButton onTap={reopen}>重新打开</BigButton>
    <BigButton kind="danger" onTap={() => dial('110')}>
      钱已经转了，拨打 110
    </BigButton>
    <BigButton kind="line" onTap={() => dial('96110')}>
      拿不准，拨打 96110
    </BigButton>
  </Screen>
)
