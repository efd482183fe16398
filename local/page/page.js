/** The page at `/local`: who you are, the groups, what was sent, the clock. */
{
  const sessionKey = document.currentScript.dataset.sessionKey
  const ENTER = 'wx.enter'
  const $ = (id) => document.getElementById(id)

  const session = () => {
    try {
      return JSON.parse(localStorage.getItem(sessionKey))
    } catch {
      return null
    }
  }
  const me = () => session()?.sub?.replace(/^wx-/, '') ?? null
  const say = (text) => {
    $('said').textContent = text
  }

  async function ask(path, body) {
    const options = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    const response = await fetch(`/local/api/${path}`, options)
    if (!response.ok) throw new Error((await response.json()).message ?? response.status)
    return response.json()
  }

  /** An element with attributes and children; text is never read as HTML. */
  function el(tag, attributes = {}, ...children) {
    const node = document.createElement(tag)
    for (const [key, value] of Object.entries(attributes))
      if (key === 'onclick') node.addEventListener('click', value)
      else if (value !== false && value !== undefined) node.setAttribute(key, value === true ? '' : value)
    node.append(...children)
    return node
  }

  const clockText = (ms) =>
    new Date(ms).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' })

  async function become(openid) {
    localStorage.setItem(sessionKey, JSON.stringify(await ask('become', { openid })))
  }

  function openApp(path, opengid) {
    if (opengid) sessionStorage.setItem(ENTER, JSON.stringify({ opengid, at: Date.now() }))
    else sessionStorage.removeItem(ENTER)
    location.href = path
  }

  function person({ openid, name, note }) {
    const mine = me() === openid
    const choose = el('button', { type: 'button', class: 'line', 'aria-pressed': String(mine), 'aria-label': `扮成${name}` }, '扮成')
    choose.addEventListener('click', () => become(openid).then(() => draw(`您现在是${name}。`)))
    const open = el('button', { type: 'button', 'aria-label': `以${name}的身份打开应用` }, '打开应用')
    open.addEventListener('click', () => become(openid).then(() => openApp('/')))
    const who = el('div', {}, el('b', {}, name), el('div', { class: 'meta' }, note))
    return el('li', { class: mine ? 'item me' : 'item' }, who, el('div', { class: 'row' }, choose, open))
  }

  function group({ opengid, name, members, cards }, names) {
    const inside = members.includes(me())
    const list = cards.map((card) => {
      const open = { type: 'button', class: 'card', disabled: !inside, onclick: () => openApp(card.path, opengid) }
      const picture = card.imageUrl ? [el('img', { src: card.imageUrl, alt: '' })] : []
      const by = el('span', { class: 'meta' }, `${names[card.openid] ?? '有人'} · ${clockText(card.at)}`)
      return el('li', {}, el('button', open, el('b', {}, card.title || '（没有标题）'), el('br'), by, ...picture))
    })
    const people = members.map((openid) => names[openid] ?? openid).join('、')
    const chat = list.length ? el('ol', {}, ...list) : el('p', { class: 'meta' }, '还没有卡片。')
    return el('div', { class: 'group' }, el('h3', {}, name), el('p', { class: 'meta' }, people), chat)
  }

  /** What an employee has yet to confirm in WeCom. */
  function confirming({ kind, body }, answered) {
    if (kind !== 'wecom.add_msg_template' || answered.has(body.msgid)) return []
    const send = el('button', { type: 'button', class: 'line', 'aria-label': `替 ${body.sender} 在企业微信里确认` }, '替员工确认发出')
    send.addEventListener('click', () =>
      ask('wecom/confirm', { msgid: body.msgid }).then(() => draw('已替员工确认，一分钟内就记上。'), failed),
    )
    return [send]
  }

  function message(one, answered) {
    const { at, kind, body } = one

    const text = JSON.stringify(body, null, 1).replace(/^[{}]\n?|[{}]$/gm, '')
    return el(
      'li',
      { class: 'item' },
      el('div', {}, el('b', {}, kind), ' ', el('span', { class: 'meta' }, clockText(at)), el('pre', {}, text)),
      ...confirming(one, answered),
    )
  }

  function timer({ name, function: of, next }) {
    const when = next ? `下次 ${clockText(next)}` : '不会再到点'
    const run = el('button', { type: 'button', class: 'line', 'aria-label': `立即执行 ${name}` }, '立即执行')
    run.addEventListener('click', () => ask(`timers/${encodeURIComponent(name)}`, {}).then(() => draw(`${name} 已执行。`)))
    return el('li', { class: 'item' }, el('div', {}, el('b', {}, name), el('div', { class: 'meta' }, `${of} · ${when}`)), run)
  }

  function fault({ name, label, on }) {
    const box = el('input', { type: 'checkbox', id: `fault-${name}`, checked: on })
    box.addEventListener('change', () => ask('faults', { name, on: box.checked }).then(() => draw()))
    return el('div', { class: 'check' }, box, el('label', { for: `fault-${name}` }, label))
  }

  async function draw(text) {
    const state = await ask('state')
    const names = Object.fromEntries(state.villagers.map(({ openid, name }) => [openid, name]))
    $('people').replaceChildren(...state.villagers.map(person))
    $('groups-hint').textContent = names[me()]
      ? `点一张卡片，就是${names[me()]}从那个群里打开它。`
      : '先在“你现在是谁”里扮一个人，才能从群里打开卡片。'
    $('groups').replaceChildren(...state.groups.map((g) => group(g, names)))
    const answered = new Set(state.outbox.filter(({ kind }) => /confirmed|cancel/.test(kind)).map(({ body }) => body.msgid))
    const sent = state.outbox
      .slice(-50)
      .reverse()
      .map((one) => message(one, answered))
    $('outbox').replaceChildren(...(sent.length ? sent : [el('li', { class: 'meta' }, '还没有。')]))
    const ahead = state.clock.offset ? `，比电脑快 ${Math.round(state.clock.offset / 3600000)} 小时` : ''
    $('now').textContent = `这里现在是 ${clockText(state.clock.now)}${ahead}。`
    $('timers').replaceChildren(...(state.timers.length ? state.timers.map(timer) : [el('li', { class: 'meta' }, '没有。')]))
    $('faults').replaceChildren(...(state.faults ?? []).map(fault))
    if (text) say(text)
  }

  const failed = (error) => say(`没有办成：${error.message}`)

  $('stranger').addEventListener('click', () => {
    localStorage.removeItem(sessionKey)
    openApp('/')
  })
  for (const button of document.querySelectorAll('[data-advance]'))
    button.addEventListener('click', () =>
      ask('clock', { advanceMs: Number(button.dataset.advance) }).then(async () => {
        if (me()) await become(me())
        await draw('时间拨快了。')
      }, failed),
    )
  $('reset').addEventListener('click', () => $('sure').showModal())
  $('keep').addEventListener('click', () => $('sure').close())
  $('clear').addEventListener('click', () => {
    $('sure').close()
    ask('reset', {}).then(() => draw('已经回到刚装好的样子。'), failed)
  })
  addEventListener('pageshow', () => draw().catch(failed))
  addEventListener('focus', () => draw().catch(failed))
}
