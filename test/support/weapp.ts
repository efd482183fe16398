/**
 * A phone with the built mini program on it: `dist/weapp` on WeChat's own compiler (wcc) and component system (exparser),
 * its cloud calls answered by the local cloud. Several phones live side by side, each with its own copy of the program.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Local } from './local'
import { all, type ExparserNode, type Node, named, read, textOf } from './weapp-view'
import { failed, makeWx, type PrivacyQuestion } from './weapp-wx'

let dist = path.resolve('dist/weapp')
/** Another build of the mini program; to be said before the first phone starts. */
export const useBuild = (folder: string): void => {
  dist = folder
}

/** Names that exist here and not in a mini program: the program must do without them. */
const ABSENT = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'fetch',
  'XMLHttpRequest',
  'AbortController',
  'crypto',
  'TextEncoder',
  'structuredClone',
  'URL',
  'URLSearchParams',
  'process',
  'Buffer',
  'setImmediate',
  'clearImmediate',
  'MessageChannel',
]

interface PageInstance {
  route: string
  _exparserNode: ExparserNode
  setData: (data: object, then?: () => void) => void
  onLoad: (query: Record<string, string>) => void
  onShow?: () => void
  onReady?: () => void
  onHide?: () => void
  onUnload?: () => void
  onShareAppMessage?: (from: object) => Card
  onPullDownRefresh?: () => void
}

/** A card as WeChat would put it into a chat. */
export interface Card {
  title: string
  path: string
  imageUrl?: string
  /** WeChat waits for it: the card with its picture. */
  promise?: Promise<Card>
}

export interface Boot {
  local: Pick<Local, 'as' | 'enterGroup' | 'url'>
  openid: string
  /** The opengid of the group whose card opens the program. */
  group?: string
  /** What the phone kept from before. */
  storage?: Record<string, unknown>
  offline?: boolean
  /** WeChat's base library on this phone. */
  baseLibrary?: string
  /** Pictures on the phone: path (`wxfile://tmp…`) → bytes. All are picked when the program asks for some. */
  pictures?: Record<string, Uint8Array>
  /** What the microphone hears. */
  voice?: Uint8Array
  /** Whether WeChat's privacy guide was agreed to before. */
  agreed?: boolean
}

export interface Phone {
  /** Opens a page as WeChat does from a card or the desktop: nothing else is on the stack. */
  open: (route: string, query?: Record<string, string>) => Promise<void>
  /** The page in front, e.g. `pages/home/index`. */
  readonly page: string
  /** What the title bar says. */
  readonly title: string
  readonly query: Record<string, string>
  text: () => string
  /** The elements of the page in front with this tag, or all. */
  nodes: (tag?: string) => Node[]
  tap: (name: string, nth?: number) => Promise<void>
  type: (label: string, value: string) => Promise<void>
  /** Waits until the words are there, or the condition holds. */
  wait: (what: string | RegExp | (() => boolean), ms?: number) => Promise<void>
  /** Taps a share button and gives the card. */
  share: (name: string) => Promise<Card>
  /** Sends the page on from WeChat's menu, and gives the card. */
  passOn: () => Promise<Card>
  /** Moves the page up, so far. */
  scroll: (to: number) => void
  /** Pulls the page down. */
  pull: () => Promise<void>
  /** WeChat has fetched a new version of the program. */
  newVersion: () => Promise<void>
  /** WeChat's own way back. */
  back: () => Promise<void>
  /** Leaves the program for another and comes back to it. */
  away: () => Promise<void>
  /** Every call that reached the network, e.g. `home.today`. */
  calls: string[]
  did: { what: string; options: Record<string, unknown> }[]
  readonly storage: Record<string, unknown>
  /** The next call of this name reaches the cloud; its answer does not come back. */
  loseNextAnswer: (call: string) => void
  /** The next time the program asks WeChat for this, it fails with these words. */
  refuseNext: (api: string, why: string) => void
  /** What lies under a path on the phone, as text. */
  picture: (path: string) => string
  goOffline: () => void
  goOnline: () => Promise<void>
  /** WeChat ends the program and starts it again: memory is gone, what was stored stays. */
  restart: () => Promise<void>
}

/** Loaded once a test file: the compiler's output and the component system. */
const engine = () => {
  ;(window as unknown as Record<string, unknown>).__webview_engine_version__ = 0.02
  const simulate = require('miniprogram-simulate')
  const exparser = require('miniprogram-exparser')
  const wcc = require('miniprogram-compiler')
  const templates = new Function(wcc.wxmlToJs(dist, { maxBuffer: 64 << 20 }))()
  return { simulate, exparser, template: (route: string) => templates(`${route}.wxml`) }
}
let loaded: ReturnType<typeof engine> | undefined

const json = (file: string) => JSON.parse(readFileSync(path.join(dist, `${file}.json`), 'utf8'))
let serial = 0

/** One start of the program: its modules, its registered pages, its page stack. */
const start = (wx: Record<string, unknown>, group: boolean) => {
  loaded ??= engine()
  const { simulate, template } = loaded
  const stack: PageInstance[] = []
  const scene = { path: '', query: {}, scene: group ? 1044 : 1001 }
  wx.getLaunchOptionsSync = () => scene
  wx.getEnterOptionsSync = () => scene
  let app: Record<string, ((options: object) => void) | undefined> = {}
  let registering: { id: string; using: Record<string, string>; route: string; page: boolean } | undefined
  const register = (definition: Record<string, unknown>) => {
    if (!registering) throw new Error('a component outside of its file')
    const { id, using, route, page } = registering
    const methods = page ? Object.fromEntries(Object.entries(definition).filter(([, value]) => typeof value === 'function')) : {}
    simulate.load({
      ...(page ? { data: definition.data, methods } : definition),
      id,
      tagName: 'main',
      template: template(route),
      usingComponents: using,
      options: { ...(definition.options as object), classPrefix: '' },
    })
  }
  const given: Record<string, unknown> = {
    wx,
    // biome-ignore lint/correctness/noComponentHookFactories: a name of WeChat's, not a component
    App: (config: typeof app) => {
      app = config
    },
    getApp: () => app,
    getCurrentPages: () => stack,
    Page: register,
    Component: register,
    Behavior: simulate.behavior,
    requirePlugin: () => ({}),
  }
  const modules = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    modules.set(file, module)
    const source = `${readFileSync(path.join(dist, file), 'utf8')}\n//# sourceURL=weapp/${file}`
    const near = (name: string) => load(path.posix.join(path.posix.dirname(file), name.endsWith('.js') ? name : `${name}.js`))
    new Function('require', 'module', 'exports', ...Object.keys(given), ...ABSENT, source)(
      near,
      module,
      module.exports,
      ...Object.values(given),
    )
    return module.exports
  }
  const registered = new Map<string, string>()
  const component = (route: string, page: boolean): string => {
    const known = registered.get(route)
    if (known) return known
    serial += 1
    const id = `c${serial}-${route.replaceAll('/', '-')}`
    registered.set(route, id)
    const wanted = Object.entries<string>(json(route).usingComponents ?? {})
    const using = Object.fromEntries(wanted.map(([tag, at]) => [tag, component(path.posix.join(path.posix.dirname(route), at), false)]))
    const outer = registering
    registering = { id, using, route, page }
    load(`${route}.js`)
    registering = outer
    return id
  }
  load('app.js')
  app.onLaunch?.call(app, scene)
  app.onShow?.call(app, scene)
  return { stack, component, app, scene, render: (id: string) => simulate.render(id) }
}

/** Starts the built mini program on the phone of `openid`. */
export const bootWeapp = async ({
  local,
  openid,
  group,
  storage = {},
  offline = false,
  baseLibrary = '3.5.0',
  pictures = {},
  voice = new Uint8Array(),
  agreed = true,
}: Boot): Promise<Phone> => {
  const me = await local.as(openid)
  const kept = new Map(Object.entries(storage).map(([key, value]) => [key, JSON.stringify(value)]))
  const calls: string[] = []
  const did: Phone['did'] = []
  let online = !offline
  let scrolled = 0
  let losing: string | undefined
  let room: string | undefined
  const refusing = new Map<string, string>()
  const privacy: PrivacyQuestion = { agreed, tapped: new Set() }
  const album = new Map(Object.entries(pictures))
  let busy = 0
  let drawn = 0
  let networkListeners: ((status: object) => void)[] = []
  const updateListeners: (() => void)[] = []
  let program: ReturnType<typeof start>
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

  /** Until the program has nothing under way and has drawn what it knows. */
  const settle = async () => {
    for (let quiet = 0, began = Date.now(); quiet < 3 && Date.now() - began < 8000; ) {
      const before = drawn
      await sleep(8)
      quiet = busy === 0 && before === drawn ? quiet + 1 : 0
    }
  }

  const show = (route: string, query: Record<string, string>) => {
    const comp = program.render(program.component(route, true))
    const page: PageInstance = Object.assign(comp.instance, { route, is: route, options: query })
    const setData = page.setData
    page.setData = (...args) => {
      drawn += 1
      setData(...args)
    }
    program.stack.push(page)
    comp.attach(document.body)
    page.onLoad(query)
    page.onShow?.()
    page.onReady?.()
  }
  const close = () => program.stack.pop()?.onUnload?.()
  const target = (options: Record<string, unknown>): [string, Record<string, string>] => {
    const { pathname, search } = new URL(String(options.url), 'weapp://app/')
    const route = pathname.replace(/^\/+/, '')
    const { pages, subPackages = [] } = json('app')
    const known = [
      ...pages,
      ...subPackages.flatMap((p: { root: string; pages: string[] }) => p.pages.map((page) => path.posix.join(p.root, page))),
    ]
    if (!known.includes(route)) throw failed('navigateTo', `page "${route}" is not found`)
    // as WeChat does: values stay as they stand in the link
    const pairs = search.slice(1).split('&').filter(Boolean)
    return [route, Object.fromEntries(pairs.map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]))]
  }
  const front = () => {
    const page = program.stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }

  const wxFor = () =>
    makeWx({
      storage: kept,
      did,
      pictures: album,
      voice,
      refusing,
      privacy,
      baseLibrary,
      openChatTool: (options) => {
        const [to, query] = target(options)
        const { chatTools = [] } = json('app') as { chatTools?: { root: string }[] }
        if (!chatTools.some(({ root }) => to.startsWith(`${root}/`))) throw failed('openChatTool', 'no such chat tool')
        room = String(options.roomid)
        front().onHide?.()
        show(to, query)
      },
      shareToGroup: async ({ title, path, imageUrl }) => {
        if (!room) throw failed('shareAppMessageToGroup', 'not in chat tool')
        const headers = { authorization: `Bearer ${me.token}` }
        const body = JSON.stringify({ opengid: room, title, path, imageUrl })
        const { ok } = await fetch(`${local.url}/local/api/cards`, { method: 'POST', headers, body })
        if (!ok) throw failed('shareAppMessageToGroup', 'not in this group')
      },
      online: () => online,
      scrolled: () => scrolled,
      onNetwork: (listener) => void networkListeners.push(listener),
      onUpdateReady: (listener) => void updateListeners.push(listener),
      navigate: {
        navigateTo: (options) => {
          const to = target(options)
          if (program.stack.length >= 10) throw failed('navigateTo', 'webview count limit exceed')
          front().onHide?.()
          show(...to)
        },
        redirectTo: (options) => {
          const to = target(options)
          close()
          show(...to)
        },
        reLaunch: (options) => {
          const to = target(options)
          while (program.stack.length) close()
          show(...to)
        },
        navigateBack: ({ delta = 1 }) => {
          if (program.stack.length < 2) throw failed('navigateBack', 'cannot navigate back at first page')
          for (let n = Number(delta); n > 0 && program.stack.length > 1; n--) close()
          front().onShow?.()
        },
      },
      callFunction: async (name, data: object) => {
        if (!online) throw failed('cloud.callFunction', 'request:fail')
        const one = `${name}.${(data as { call: string }).call}`
        calls.push(one)
        busy += 1
        try {
          const answer = await me.call(name, data)
          if (losing !== one) return answer
          losing = undefined
          throw failed('cloud.callFunction', 'timeout')
        } finally {
          busy -= 1
        }
      },
      groupEnterInfo: async () => {
        if (!group) throw failed('getGroupEnterInfo', 'wrong scene')
        return { cloudID: await local.enterGroup(openid, group) }
      },
    })
  const boot = () => {
    networkListeners = []
    program = start(wxFor(), group !== undefined)
  }
  boot()

  const nodes = (tag?: string) => all(read(front()._exparserNode)).filter((node) => !tag || node.tag === tag)
  const fire = (node: Node, event: string, detail: object) => {
    const { exparser } = loaded as ReturnType<typeof engine>
    const made = exparser.Event.create(event, detail, {
      bubbles: true,
      capturePhase: true,
      composed: true,
      extraFields: { touches: [], changedTouches: [] },
    })
    exparser.Event.dispatchEvent(node.raw, made)
  }
  const tappable = (name: string, nth?: number) => {
    const node = named(nodes('button'), name, nth)
    if (node.attributes.disabled === true) throw new Error(`「${name}」 is disabled`)
    return node
  }

  return {
    open: async (route, query = {}) => {
      while (program.stack.length) close()
      const [at, asked] = target({ url: `/${route}${route.endsWith('/index') ? '' : '/index'}?${new URLSearchParams(query)}` })
      show(at, asked)
      await settle()
    },
    get page() {
      return front().route
    },
    get title() {
      return String(json(front().route).navigationBarTitleText ?? json('app').window?.navigationBarTitleText ?? '')
    },
    get query() {
      return (front() as unknown as { options: Record<string, string> }).options
    },
    text: () => textOf(read(front()._exparserNode)),
    nodes,
    tap: async (name, nth) => {
      const button = tappable(name, nth)
      fire(button, 'tap', { x: 0, y: 0 })
      if (button.attributes['open-type'] === 'agreePrivacyAuthorization') {
        privacy.tapped.add((button.raw as unknown as { id: string }).id)
        fire(button, 'agreeprivacyauthorization', {})
      }
      await settle()
    },
    type: async (label, value) => {
      const field = named([...nodes('input'), ...nodes('textarea')], label)
      if (field.attributes.disabled === true) throw new Error(`「${label}」 is disabled`)
      const most = Number(field.attributes.maxlength ?? 140)
      const typed = most < 0 ? value : value.slice(0, most)
      fire(field, 'input', { value: typed, cursor: typed.length })
      await settle()
      fire(field, 'blur', { value: typed })
      await settle()
    },
    wait: async (what, ms = 5000) => {
      const there = () =>
        typeof what === 'function'
          ? what()
          : typeof what === 'string'
            ? textOf(read(front()._exparserNode)).includes(what)
            : what.test(textOf(read(front()._exparserNode)))
      for (const until = Date.now() + ms; !there(); await sleep(20))
        if (Date.now() > until)
          throw new Error(`waited ${ms} ms for ${what}; on ${front().route} there is:\n${textOf(read(front()._exparserNode))}`)
      await settle()
    },
    share: async (name) => {
      const button = tappable(name)
      if (button.attributes['open-type'] !== 'share') throw new Error(`「${name}」 does not share`)
      fire(button, 'tap', { x: 0, y: 0 })
      const page = front()
      if (!page.onShareAppMessage) throw new Error(`${page.route} has no onShareAppMessage`)
      const { dataset, id } = button.raw as unknown as { dataset: object; id: string }
      const card = page.onShareAppMessage({ from: 'button', target: { id, dataset } })
      await settle()
      return card
    },
    passOn: async () => {
      const page = front()
      if (!page.onShareAppMessage) throw new Error(`${page.route} has no onShareAppMessage`)
      const card = page.onShareAppMessage({ from: 'menu' })
      return (await card.promise) ?? card
    },
    scroll: (to) => {
      scrolled = to
    },
    pull: async () => {
      const page = front()
      if (!json(page.route).enablePullDownRefresh) throw new Error(`${page.route} is not pulled down`)
      page.onPullDownRefresh?.()
      await settle()
    },
    newVersion: async () => {
      for (const listener of updateListeners) listener()
      await settle()
    },
    back: async () => {
      if (program.stack.length < 2) throw new Error('there is nothing to go back to')
      close()
      front().onShow?.()
      await settle()
    },
    away: async () => {
      front().onHide?.()
      program.app.onHide?.call(program.app, {})
      await settle()
      program.app.onShow?.call(program.app, program.scene)
      front().onShow?.()
      await settle()
    },
    calls,
    did,
    get storage() {
      return Object.fromEntries([...kept].map(([key, value]) => [key, JSON.parse(value)]))
    },
    loseNextAnswer: (call) => {
      losing = call
    },
    refuseNext: (api, why) => void refusing.set(api, why),
    picture: (path) => Buffer.from(album.get(path) ?? []).toString(),
    goOffline: () => {
      online = false
      for (const listener of networkListeners) listener({ isConnected: false, networkType: 'none' })
    },
    goOnline: async () => {
      online = true
      for (const listener of networkListeners) listener({ isConnected: true, networkType: 'wifi' })
      await settle()
    },
    restart: async () => {
      while (program.stack.length) close()
      boot()
      await settle()
    },
  }
}
