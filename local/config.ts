/** One declared index; the deployment creates the same ones in CloudBase. */
export interface IndexSpec {
  name: string
  keys: { field: string; order: 1 | -1 }[]
  unique?: boolean
}

export interface TimerSpec {
  name: string
  /** Seven fields (second minute hour day month weekday year), read in UTC+8. */
  cron: string
}

export interface FunctionSpec {
  /** Seconds. */
  timeout: number
  /** MB. */
  memory: number
  timers?: TimerSpec[]
}

export interface Villager {
  openid: string
  name: string
  note: string
  admin?: boolean
}

export interface Group {
  opengid: string
  name: string
  /** Openids of the people in this WeChat group. */
  members: string[]
}

/** Everything this local CloudBase knows about the product it serves. */
export interface LocalConfig {
  /** Environment id, e.g. `local-env`. */
  env: string
  collections: Record<string, { indexes: IndexSpec[] }>
  /** Code is read from `<name>/index.js` of the function root, handler `main`. */
  functions: Record<string, FunctionSpec>
  /** `dist/cloudfunctions` unless said otherwise. */
  functionRoot?: string
  /** What a deployment would set as the functions' environment variables. `WECOM_BASE_URL` is set to the stand-in. */
  environment?: Record<string, string>
  /** The speech service's stand-in: the key that opens it, and whether it speaks or only keeps silent for as long. */
  speech?: { secretId: string; secretKey: string; speaks: boolean }
  villagers: Villager[]
  groups: Group[]
  /** Collection → documents, inserted by `_id` where absent. */
  seed: () => Promise<Record<string, Record<string, unknown>[]>>
  /** The function that receives what WeChat pushes (`wxa_media_check` …); without one such events go nowhere. */
  pushTo?: string
  /** Folder of the built single-page app, e.g. `dist/h5`. */
  webRoot: string
  /** Headers that go out with every file of the app, as the hosting would send them. */
  webHeaders?: Record<string, string>
  /** localStorage key in which the web client keeps its session. */
  sessionKey: string
}

export interface LocalOptions {
  /** Data folder. */
  data: string
  /** 0 = any free port. */
  port: number
  seed: boolean
  /** Begins without collections and functions: they come through the management API, as in a cloud. */
  blank?: boolean
  /** Timers run when they are asked to, or when the clock is put forward, and never by themselves. */
  still?: boolean
  /** Folder that holds `cloudfunctions/` and `local/worker.js`. */
  dist?: string
}

/** Where the server answers, and this start's own secret: known only once it listens. */
export interface Address {
  url: string
  secretId: string
  secretKey: string
}
