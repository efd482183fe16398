/// <reference types="@tarojs/taro" />
declare module '*.module.scss' {
  const classes: Record<string, string>
  export default classes
}
declare module '*.scss'
/** Set at build time in config/index.ts. */
declare const CLOUD_ENV: string
declare const GATEWAY: string
/** In src/first.h5.ts: the files of the first screen, named by config/first. */
declare const FIRST_FILES: string[]
