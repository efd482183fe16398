/** How far down each tab was when it was left, as long as the program is open: a tap on a tab draws its page anew. */
const places = new Map<string, number>()

/** Taro's pages move in themselves, not the window. */
const pageInFront = () => [...document.querySelectorAll('.taro_page')].filter((page) => page.getClientRects().length > 0).pop()

/** Notes how far down this tab is, then goes on. */
export const leaveTab = (tab: string, then: () => void): void => {
  places.set(tab, pageInFront()?.scrollTop ?? 0)
  then()
}

/** Where one was in this tab: as soon as it is drawn so far down, and unless the person moves it first. */
export const backInTab = (tab: string): void => {
  const top = places.get(tab)
  if (!top) return
  let moved = false
  for (const by of ['touchstart', 'wheel', 'keydown'])
    addEventListener(
      by,
      () => {
        moved = true
      },
      { once: true, passive: true },
    )
  const goDown = (frames: number) =>
    requestAnimationFrame(() => {
      const page = pageInFront()
      if (moved || frames === 0) return
      if (page) page.scrollTop = top
      if (!page || page.scrollTop < top) goDown(frames - 1)
    })
  goDown(60)
}
