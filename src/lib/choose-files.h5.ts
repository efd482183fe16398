let open: HTMLInputElement | undefined

/**
 * Lets the person choose files of this computer or phone; none when they chose none. Old browsers never say that nothing was chosen:
 * whoever asks bars nothing before files are there. The input lies in the page, since iOS 13 tells nothing of one outside it.
 */
export const chooseFiles = (accept: string, multiple = false): Promise<File[]> =>
  new Promise((resolve) => {
    open?.remove()
    const input = document.createElement('input')
    open = input
    Object.assign(input, { type: 'file', accept, multiple, tabIndex: -1 })
    input.style.cssText = 'position:fixed;top:0;left:-99px;width:1px;height:1px;opacity:0'
    input.setAttribute('aria-hidden', 'true')
    const done = () => {
      resolve([...(input.files ?? [])])
      input.remove()
    }
    input.onchange = done
    input.oncancel = done
    document.body.append(input)
    input.click()
  })
