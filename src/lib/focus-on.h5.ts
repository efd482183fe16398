/** The next key goes on from there: the heading of what opened, or the row that was left. Nothing moves on the screen. */
export const focusOn = (id: string): void => {
  const place = document.getElementById(id)
  const target = place?.querySelector<HTMLElement>('h1, h2, h3') ?? place
  if (!target) return
  if (!target.matches('button')) target.tabIndex = -1
  target.focus({ preventScroll: true })
}
