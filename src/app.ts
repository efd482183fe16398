import './older-phones'
import Taro, { useDidShow, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import './app.scss'
import { whenBackOnline } from './lib/back-online'
import { watchForMissing } from './lib/early-picture'
import { dropEndedRoles } from './lib/ended-roles'
import { flush } from './lib/outbox'
import { askAboutPrivacy } from './lib/privacy-question'
import { stepBackWaits } from './lib/step-back'
import { takeUpUpdates } from './lib/update'
import movedPages from './moved-pages.json'

if (process.env.TARO_ENV === 'weapp') {
  Taro.cloud.init({ env: CLOUD_ENV })
  takeUpUpdates()
  askAboutPrivacy()
}
whenBackOnline(() => void flush())
watchForMissing()
stepBackWaits()

dropEndedRoles(Date.now())

/** Whatever was kept while there was no network goes out each time the app comes to the front. */
export default function App({ children }: PropsWithChildren) {
  useDidShow(() => {
    dropEndedRoles(Date.now())
    void flush()
  })
  usePageNotFound(({ path, query }) => {
    const page = (movedPages as Record<string, string>)[path.replace(/^\//, '')]
    // a receipt's code goes along, as it stands in the link
    const pairs = Object.entries(page ? (query ?? {}) : {}).map(([name, value]) => `${name}=${value}`)
    void Taro.reLaunch({ url: `/${page ?? 'pages/home/index'}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}` })
  })
  return children
}
