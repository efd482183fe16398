/// <reference types="@tarojs/taro" />
declare module '*.module.scss' {
  const classes: Record<string, string>
  export default classes
}
declare module '*.scss'
/** Set at build time in config/index.ts. */
declare const CLOUD_ENV: string
declare const GATEWAY: string
