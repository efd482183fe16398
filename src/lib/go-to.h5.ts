/** Shows a place of this screen, and puts the cursor where something can be written or chosen there. */
export const goTo = (id: string): void => {
  const place = document.getElementById(id)
  place?.scrollIntoView?.({ block: 'start' })
  place?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
}
