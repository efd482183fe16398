/// <reference types="@tarojs/taro" />
declare module '*.module.scss' {
  const classes: Record<string, string>
  export default classes
}
/** A drawing, as an address inside the program. */
declare module '*.svg' {
  const src: string
  export default src
}
declare module '*.scss'
/** Set at build time in config/index.ts. */
declare const CLOUD_ENV: string
declare const GATEWAY: string
/** The release, as package.json has it. */
declare const RELEASE: string
/** By call, which version of its output this release reads (config/answer-versions.ts). */
declare const ANSWER_VERSIONS: Readonly<Record<import('../types/kept').KeptCall, string>>
/** In src/prerender/show.h5.ts, filled by config/prerender: the files of the first screen. */
declare const FIRST_FILES: string[]
/** The same: the program's scripts, in order. */
declare const PROGRAM: string[]
