/**
 * Stands in for WeChat in the browser: from which group a page was opened, posting a card into a group, asking for consent to messages.
 * Only the server on this computer adds it to the page.
 */
{
  const ENTER = 'wx.enter'
  const token = () => {
    try {
      return JSON.parse(localStorage.getItem('__SESSION_KEY__'))?.access_token
    } catch {
      return undefined
    }
  }
  const me = () => {
    try {
      return JSON.parse(localStorage.getItem('__SESSION_KEY__'))?.sub?.replace(/^wx-/, '')
    } catch {
      return undefined
    }
  }

  async function ask(path, body) {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token()}` }
    const response = await fetch(`/local/api/${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : undefined)
    if (!response.ok) throw new Error((await response.json()).message)
    return response.json()
  }

  /** As in WeChat: told by callbacks. */
  const callbacks = ({ success, fail, complete } = {}) => ({
    won: (result) => {
      success?.(result)
      complete?.(result)
    },
    lost: (errMsg) => {
      fail?.({ errMsg })
      complete?.({ errMsg })
    },
  })

  function getGroupEnterInfo(options) {
    const { won, lost } = callbacks(options)
    let entered
    try {
      entered = JSON.parse(sessionStorage.getItem(ENTER))
    } catch {
      // as if there were none
    }
    if (!entered?.opengid) return void setTimeout(() => lost('getGroupEnterInfo:fail not from group'))
    ask('enter', { opengid: entered.opengid }).then(
      ({ cloudID }) => won({ cloudID, errMsg: 'getGroupEnterInfo:ok' }),
      (error) => lost(`getGroupEnterInfo:fail ${error.message}`),
    )
  }

  const STYLE = `
    dialog.wx-share { border: 1px solid #e5dfd3; border-radius: 14px; padding: 18px; max-width: 420px; width: calc(100% - 32px); margin: auto; background: #fff; color: #1b2530; font: 17px/1.55 -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
    dialog.wx-share::backdrop { background: #1b253099; }
    dialog.wx-share h2 { font-size: 22px; margin: 0 0 4px; }
    dialog.wx-share p { color: #54606c; margin: 0 0 12px; }
    dialog.wx-share button { display: block; width: 100%; min-height: 52px; margin-top: 8px; font: inherit; font-weight: 600; text-align: left; padding: 8px 16px; border-radius: 12px; border: 1px solid #e5dfd3; background: #f5f2ec; color: #1b2530; cursor: pointer; }
    dialog.wx-share button.close { text-align: center; background: #fff; color: #12579b; border: 2px solid #12579b; }
    dialog.wx-share button:focus-visible { outline: 3px solid #1b2530; outline-offset: 2px; }`

  function node(tag, text, className) {
    const made = document.createElement(tag)
    if (text) made.textContent = text
    if (className) made.className = className
    return made
  }

  function panelOf(title, text) {
    const panel = node('dialog', '', 'wx-share')
    const heading = node('h2', title)
    heading.id = 'wx-share-title'
    panel.setAttribute('aria-labelledby', heading.id)
    panel.append(node('style', STYLE), heading, node('p', text))
    return panel
  }

  /** One question for all templates; a yes is one message of each. Only in a tap, as in WeChat. */
  function requestSubscribeMessage(options) {
    const { won, lost } = callbacks(options)
    const { tmplIds = [] } = options
    if (navigator.userActivation && !navigator.userActivation.isActive)
      return lost('requestSubscribeMessage:fail can only be invoked by user TAP gesture.')
    const panel = panelOf('村哨想发提醒给您', `${tmplIds.length} 种提醒，同意一次只发一条。`)
    const answer = (word) => won({ ...Object.fromEntries(tmplIds.map((id) => [id, word])), errMsg: 'requestSubscribeMessage:ok' })
    let agreed = false
    const choose = (words, then) => {
      const button = node('button', words)
      button.type = 'button'
      button.addEventListener('click', then)
      panel.append(button)
    }
    choose('允许', () =>
      ask('consents', { templates: tmplIds }).then(
        () => {
          agreed = true
          panel.close()
        },
        (error) => lost(`requestSubscribeMessage:fail ${error.message}`),
      ),
    )
    choose('取消', () => panel.close())
    panel.addEventListener('close', () => {
      panel.remove()
      answer(agreed ? 'accept' : 'reject')
    })
    document.body.append(panel)
    panel.showModal()
  }

  async function shareAppMessage(card) {
    const { won, lost } = callbacks(card)
    const { title = document.title, path = location.pathname + location.search, imageUrl = '' } = card
    let groups
    try {
      groups = (await ask('state')).groups.filter(({ members }) => members.includes(me()))
    } catch (error) {
      return lost(`shareAppMessage:fail ${error.message}`)
    }
    const panel = panelOf('选择一个群发送', groups.length ? title : '您现在扮的人不在任何群里。')
    let sent = false
    for (const { opengid, name } of groups) {
      const button = node('button', name)
      button.type = 'button'
      button.addEventListener('click', () =>
        ask('cards', { opengid, title, path, imageUrl }).then(
          () => {
            sent = true
            panel.close()
            won({ errMsg: 'shareAppMessage:ok' })
          },
          (error) => lost(`shareAppMessage:fail ${error.message}`),
        ),
      )
      panel.append(button)
    }
    const close = node('button', '取消', 'close')
    close.type = 'button'
    close.addEventListener('click', () => panel.close())
    panel.append(close)
    panel.addEventListener('close', () => {
      panel.remove()
      if (!sent) lost('shareAppMessage:fail cancel')
    })
    document.body.append(panel)
    panel.showModal()
  }

  window.wx = { getGroupEnterInfo, requestSubscribeMessage, shareAppMessage }
}
