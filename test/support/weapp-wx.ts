/** A `wx` for one phone. Taro copies Object.keys(wx), so everything is an own enumerable key. */

type Options = Record<string, unknown> & {
  success?: (result: unknown) => void
  fail?: (error: unknown) => void
  complete?: (result: unknown) => void
}
type Api = (options: Options) => unknown

const ignore = () => {}

/** An API of WeChat's usual shape: success, fail and complete, or a promise. */
const api =
  (name: string, run: Api) =>
  (options: Options = {}) => {
    const outcome = Promise.resolve()
      .then(() => run(options))
      .then((result) => ({ errMsg: `${name}:ok`, ...(result as object) }))
    outcome.then(options.success ?? ignore, options.fail ?? ignore)
    if (options.complete) outcome.then(options.complete, options.complete)
    const asked = options.success || options.fail || options.complete
    return asked ? void outcome.catch(() => {}) : outcome
  }

export const failed = (name: string, why: string) => Object.assign(new Error(`${name}:fail ${why}`), { errMsg: `${name}:fail ${why}` })

/** What a pen does that no test looks at: pictures are compared in a browser. */
const strokes =
  'save restore translate rotate scale beginPath moveTo lineTo quadraticCurveTo bezierCurveTo closePath clip fill stroke setLineDash'.split(
    ' ',
  )

/** A canvas that remembers the words written on it; a new size wipes it, as in WeChat. A picture's bytes stand for its pixels. */
const canvas = (width: number, height: number, bytes: (path: string) => Uint8Array) => {
  const drawn: string[] = []
  let shown = new Uint8Array()
  const pen = {
    font: '',
    ...Object.fromEntries(strokes.map((name) => [name, ignore])),
    fillRect: ignore,
    fillText: (text: string) => void drawn.push(text),
    measureText: (text: string) => ({ width: text.length * Number(/(\d+)px/.exec(pen.font)?.[1]) }),
    drawImage: ({ src }: { src: string }) => {
      shown = Uint8Array.from(bytes(src))
    },
    getImageData: () => ({ data: shown, width, height }),
  }
  return {
    drawn,
    width,
    get height() {
      return height
    },
    set height(value: number) {
      height = value
      drawn.length = 0
    },
    getContext: () => pen,
    createImage: () => {
      const image = { src: '', onload: ignore }
      setTimeout(() => image.onload())
      return image
    },
  }
}

/** VisionKit on a phone that reads: the words are the picture's bytes as text, an anchor a line. */
const visionKit = (why: string | undefined) => {
  let said: (anchors: { text: string }[]) => void = ignore
  return {
    on: (_event: string, listener: typeof said) => {
      said = listener
    },
    start: (then: (trouble: number | null) => void) => void setTimeout(() => then(why ? Number(why) : null)),
    runOCR: ({ frameBuffer }: { frameBuffer: ArrayBuffer }) => {
      const text = Buffer.from(frameBuffer).toString()
      setTimeout(() => said(text ? text.split('\n').map((line) => ({ text: line })) : []))
    },
    destroy: ignore,
  }
}

/** The one recorder of a phone: what it heard lies in a file of its own until the program ends. */
const recorder = ({ voice, pictures }: Pick<Surroundings, 'voice' | 'pictures'>) => {
  const heard: Record<'start' | 'stop' | 'error', (told: never) => void> = { start: ignore, stop: ignore, error: ignore }
  let serial = 0
  return {
    onStart: (then: typeof ignore) => void Object.assign(heard, { start: then }),
    onStop: (then: typeof ignore) => void Object.assign(heard, { stop: then }),
    onError: (then: typeof ignore) => void Object.assign(heard, { error: then }),
    onInterruptionBegin: ignore,
    start: () => void setTimeout(() => heard.start({} as never)),
    stop: () => {
      serial += 1
      const tempFilePath = `wxfile://voice-${serial}.mp3`
      pictures.set(tempFilePath, voice)
      setTimeout(() => heard.stop({ tempFilePath } as never))
    },
  }
}

/** The loudspeaker: what it played to its end is noted, with how many bytes it had. */
const loudspeaker = ({ pictures, did, online }: Pick<Surroundings, 'pictures' | 'did' | 'online'>) => {
  let over = ignore
  let failing = ignore
  const load = async (src: string) => {
    if (pictures.has(src)) return pictures.get(src)
    const answer = online() ? await fetch(src).catch(() => undefined) : undefined
    return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
  }
  const audio = {
    src: '',
    onEnded: (then: typeof ignore) => {
      over = then
    },
    onError: (then: typeof ignore) => {
      failing = then
    },
    play: () =>
      void load(audio.src).then((sound) => {
        if (!sound?.length) return failing()
        did.push({ what: 'heard', options: { src: audio.src, bytes: sound.length } })
        over()
      }),
    destroy: ignore,
  }
  return audio
}

export interface Surroundings {
  /** Kept as WeChat keeps it: a copy, through JSON. */
  storage: Map<string, string>
  /** What the person and the outside would see of a call to WeChat: telephone numbers dialled, toasts, the clipboard. */
  did: { what: string; options: Record<string, unknown> }[]
  navigate: Record<'navigateTo' | 'redirectTo' | 'reLaunch' | 'navigateBack', Api>
  callFunction: (name: string, data: object) => Promise<unknown>
  groupEnterInfo: () => Promise<object>
  onNetwork: (listener: (status: object) => void) => void
  onUpdateReady: (listener: () => void) => void
  online: () => boolean
  /** How far down the page in front is. */
  scrolled: () => number
  /** Paths of the pictures that the person would pick, and their bytes. */
  pictures: Map<string, Uint8Array>
  voice: Uint8Array
  baseLibrary: string
  /** Opens the chat tool's page, as WeChat does for somebody who is in the group. */
  openChatTool: Api
  /** Puts a card into the group the chat tool is bound to. */
  shareToGroup: Api
  /** Calls of WeChat's that fail the next time, and with what words. */
  refusing: Map<string, string>
  /** WeChat's question whether the privacy guide was agreed to. */
  privacy: PrivacyQuestion
}

type PrivacyAnswer = (given: { event: string; buttonId?: string }) => void
export interface PrivacyQuestion {
  agreed: boolean
  /** The names of the buttons for agreeing that were tapped. */
  tapped: Set<string>
  ask?: (answer: PrivacyAnswer, about: { referrer: string }) => void
}

/** What needs the person's yes to the privacy guide waits for it; without anybody to ask, WeChat asks by itself. */
const afterYes =
  (name: string, privacy: PrivacyQuestion, run: Api): Api =>
  async (options) => {
    if (!privacy.agreed && privacy.ask)
      await new Promise<void>((resolve, reject) =>
        privacy.ask?.(
          ({ event, buttonId }) => {
            if (event === 'agree' && privacy.tapped.has(buttonId ?? '')) {
              privacy.agreed = true
              resolve()
            } else if (event !== 'exposureAuthorization') reject(failed(name, 'privacy permission is not authorized'))
          },
          { referrer: name },
        ),
      )
    return run(options)
  }

const QUIET = [
  'setNavigationBarTitle',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'vibrateShort',
  'hideToast',
  'hideLoading',
  'hideKeyboard',
  'setNavigationBarColor',
  'loadFontFace',
  'setKeepScreenOn',
]
const NOTED = [
  'makePhoneCall',
  'pageScrollTo',
  'showShareImageMenu',
  'showToast',
  'showLoading',
  'setClipboardData',
  'previewImage',
  'requestSubscribeMessage',
]

export const makeWx = (around: Surroundings): Record<string, unknown> => {
  const { storage, did, pictures } = around
  const get = (key: string) => JSON.parse(storage.get(key) ?? '""')
  const bytes = (path: string) => {
    const picture = pictures.get(path)
    if (!picture) throw failed('readFile', `no such file ${path}`)
    return picture
  }
  const as = (data: Uint8Array, encoding?: unknown) => (encoding ? Buffer.from(data).toString(encoding as BufferEncoding) : data.buffer)
  const files = {
    readFile: api('readFile', ({ filePath, encoding, position = 0, length }) => {
      const from = Number(position)
      const to = length === undefined ? undefined : from + Number(length)
      return { data: as(bytes(String(filePath)).slice(from, to), encoding) }
    }),
    readFileSync: (path: string, encoding?: string) => as(bytes(path), encoding),
    writeFileSync: (path: string, data: string, encoding?: BufferEncoding) => void pictures.set(path, Buffer.from(data, encoding)),
    unlinkSync: (path: string) => void pictures.delete(path),
    mkdirSync: () => {},
    readdirSync: (path: string) =>
      [...pictures.keys()].flatMap((file) => (file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [])),
    getFileInfo: api('getFileInfo', ({ filePath }) => ({ size: bytes(String(filePath)).length })),
    saveFile: api('saveFile', ({ tempFilePath }) => ({ savedFilePath: tempFilePath })),
    copyFile: api('copyFile', ({ srcPath, destPath }) => void pictures.set(String(destPath), bytes(String(srcPath)))),
    unlink: api('unlink', ({ filePath }) => void pictures.delete(String(filePath))),
    access: api('access', ({ path }) => void bytes(String(path))),
  }
  const picked = () =>
    [...pictures]
      .filter(([path]) => path.startsWith('wxfile://tmp'))
      .map(([path, data]) => ({ tempFilePath: path, path, size: data.length, fileType: 'image' }))
  const may =
    (name: string, run: Api): Api =>
    (options) => {
      const why = around.refusing.get(name)
      around.refusing.delete(name)
      if (why) throw failed(name, why)
      return run(options)
    }
  const system = {
    platform: 'ios',
    system: 'iOS 16',
    SDKVersion: around.baseLibrary,
    version: '8.0.50',
    brand: 'devtools',
    model: 'iPhone',
    language: 'zh_CN',
    fontSizeSetting: 16,
  }
  const glass = {
    windowWidth: 375,
    windowHeight: 667,
    screenWidth: 375,
    screenHeight: 667,
    pixelRatio: 2,
    statusBarHeight: 20,
    safeArea: { top: 20, bottom: 667, left: 0, right: 375, width: 375, height: 647 },
  }
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getSystemInfoSync: () => ({ ...system, ...glass }),
    getAppBaseInfo: () => system,
    getWindowInfo: () => glass,
    getDeviceInfo: () => system,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop' } }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    canIUse: () => true,
    nextTick: (then: () => void) => void Promise.resolve().then(then),
    getStorageSync: get,
    setStorageSync: (key: string, value: unknown) => void storage.set(key, JSON.stringify(value)),
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 }),
    getStorage: api('getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw failed('getStorage', 'data not found')
      return { data: get(String(key)) }
    }),
    setStorage: api('setStorage', ({ key, data }) => void storage.set(String(key), JSON.stringify(data))),
    removeStorage: api('removeStorage', ({ key }) => void storage.delete(String(key))),
    getNetworkType: api('getNetworkType', () => ({ networkType: around.online() ? 'wifi' : 'none' })),
    onNetworkStatusChange: around.onNetwork,
    offNetworkStatusChange: () => {},
    getGroupEnterInfo: api('getGroupEnterInfo', around.groupEnterInfo),
    stopPullDownRefresh: api('stopPullDownRefresh', () => void did.push({ what: 'stopPullDownRefresh', options: {} })),
    getUpdateManager: () => ({
      onUpdateReady: around.onUpdateReady,
      applyUpdate: () => void did.push({ what: 'applyUpdate', options: {} }),
    }),
    showModal: api('showModal', (options) => {
      did.push({ what: 'showModal', options })
      return { confirm: true, cancel: false }
    }),
    onNeedPrivacyAuthorization: (ask: NonNullable<PrivacyQuestion['ask']>) => void Object.assign(around.privacy, { ask }),
    createSelectorQuery: () => {
      const query = {
        selectViewport: () => query,
        scrollOffset: (then: (at: object) => void) => {
          then({ scrollTop: around.scrolled() })
          return query
        },
        exec: (then: () => void) => void setTimeout(then),
      }
      return query
    },
    openPrivacyContract: api('openPrivacyContract', () => void did.push({ what: 'openPrivacyContract', options: {} })),
    chooseMedia: api(
      'chooseMedia',
      afterYes('chooseMedia', around.privacy, () => ({ tempFiles: picked(), type: 'image' })),
    ),
    chooseImage: api('chooseImage', () => ({ tempFiles: picked(), tempFilePaths: picked().map((one) => one.path) })),
    compressImage: api('compressImage', ({ src }) => ({ tempFilePath: src })),
    createInnerAudioContext: () => loudspeaker(around),
    setInnerAudioOption: api('setInnerAudioOption', () => ({})),
    getImageInfo: api('getImageInfo', ({ src }) => ({ path: src, width: 1200, height: 900, type: 'jpeg', orientation: 'up' })),
    openChatTool: api('openChatTool', may('openChatTool', around.openChatTool)),
    shareAppMessageToGroup: api('shareAppMessageToGroup', may('shareAppMessageToGroup', around.shareToGroup)),
    createOffscreenCanvas: ({ width, height }: { width: number; height: number }) => canvas(width, height, bytes),
    createVKSession: () => {
      const why = around.refusing.get('createVKSession')
      around.refusing.delete('createVKSession')
      return visionKit(why)
    },
    canvasToTempFilePath: api('canvasToTempFilePath', (options) => {
      const { drawn } = options.canvas as ReturnType<typeof canvas>
      if (drawn.length === 0) throw failed('canvasToTempFilePath', 'create bitmap failed')
      pictures.set('wxfile://tmp_poster.png', Buffer.from(drawn.join('\n')))
      return { tempFilePath: 'wxfile://tmp_poster.png' }
    }),
    getFileSystemManager: () => files,
    downloadFile: api('downloadFile', async ({ url, filePath }) => {
      if (!around.online()) throw failed('downloadFile', 'request:fail')
      const answer = await fetch(String(url))
      pictures.set(String(filePath), new Uint8Array(await answer.arrayBuffer()))
      return { statusCode: answer.status, filePath }
    }),
    openDocument: api(
      'openDocument',
      (options) => void did.push({ what: 'openDocument', options: { ...options, bytes: bytes(String(options.filePath)) } }),
    ),
    getRecorderManager: () => recorder(around),
    cloud: {
      init: () => {},
      // biome-ignore lint/correctness/noComponentHookFactories: a name of WeChat's, not a component
      CloudID: (id: string) => id,
      callFunction: api('cloud.callFunction', async ({ name, data }) => ({
        result: await around.callFunction(String(name), data as object),
      })),
    },
    ...Object.fromEntries(Object.entries(around.navigate).map(([name, run]) => [name, api(name, run)])),
    ...Object.fromEntries(QUIET.map((name) => [name, api(name, () => {})])),
    ...Object.fromEntries(
      NOTED.map((name) => [
        name,
        api(
          name,
          may(name, (options) => void did.push({ what: name, options })),
        ),
      ]),
    ),
  }
}
