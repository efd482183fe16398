/** What the page itself shows, in plain elements beside the program's: until its first screen is drawn, and where a screen's files did not come. */

const picture = () => document.querySelector<HTMLElement>('.bones')

const made = <Tag extends 'div' | 'h1' | 'a' | 'button'>(tag: Tag, className: string, ...inside: (string | Node)[]) => {
  const one = document.createElement(tag)
  one.className = className
  one.append(...inside)
  return one
}

const link = (href: string, words: string) => {
  const one = made('a', 'button call', words)
  one.setAttribute('href', href)
  return one
}

/** The program's own screen is there. */
export const takeOver = (): void => picture()?.remove()

/** Says that what was to be opened did not come, and what to do: nothing that was written is lost by loading anew, all of it is kept. */
export const sayNotOpened = (): void => {
  const before = picture()
  const place = before ?? made('div', document.querySelector('.elder') ? 'bones elder' : 'bones')
  const again = made('button', 'button act', '再打开一次')
  again.addEventListener('click', () => location.reload())
  const leave = made('button', 'button', '回到刚才那一页')
  leave.addEventListener('click', () => {
    place.remove()
    history.back()
  })
  const words = made('div', 'paper', '这一页没打开，多半是网络不好。您写过的都还在。')
  words.setAttribute('role', 'alert')
  const calls = made('div', 'row', link('tel:110', '拨打 110'), link('tel:96110', '拨打 96110'))
  place.textContent = ''
  place.append(made('h1', '', '村哨'), made('div', 'body', words, again, ...(before ? [] : [leave]), calls))
  document.body.append(place)
  again.focus()
}

/** Watches for files of the program that do not come: those of a screen never opened before, or of a release that is gone. */
export const watchForMissing = (): void => {
  addEventListener('unhandledrejection', ({ reason }) => {
    if (/^Loading (?:CSS )?chunk /.test(String((reason as Error | undefined)?.message))) sayNotOpened()
  })
}
