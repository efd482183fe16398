/** Before the screen is taken down: who speaks to a telephone says the words on the button, so its name holds them in one piece (WCAG 2.5.3). */
afterEach(() => {
  const letters = (words: string | null) => (words ?? '').replace(/[\s\p{P}\p{S}]/gu, '')
  for (const button of document.querySelectorAll('button[aria-label]:enabled'))
    expect(letters(button.getAttribute('aria-label'))).toContain(letters(button.textContent))
})
