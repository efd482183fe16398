import { type ReactNode, useLayoutEffect } from 'react'
import { takeOver } from '@/lib/early-picture'
import { back } from '@/lib/go'
import { usePreferences } from '@/lib/preferences'
import { Button, Heading, Text, View } from './elements'
import { NoRoom } from './no-room'
import { NoteTheCode } from './note-the-code'
import { PrivacyQuestion } from './privacy-question'
import { Refusals } from './refusals'
import css from './screen.module.scss'
import { type Tab, Tabs } from './tabs'

interface Props {
  title: string
  /** Small words at the right of the title. */
  aside?: string | undefined
  /** Set on the four first screens, which carry the tabs instead of a way back. */
  tab?: Tab
  /** For staff at a PC: uses the whole width. */
  wide?: boolean
  /** A line under the title; with a rail and room for it, above that. */
  above?: ReactNode
  /** The way about, at the left where there is room for it. */
  rail?: ReactNode
  /** Not on the receipt itself: there the code stands in large letters. */
  notes?: boolean
  children?: ReactNode
}

/** Past title and rail to what the screen is about; of the pages that are open the last is seen. */
const toMain = () => [...document.querySelectorAll<HTMLElement>('[role="main"]')].pop()?.focus()

/** The frame of every screen: letter size and contrast, title, way back or tabs, and what was refused meanwhile. WeChat draws its own title bar over a screen without tabs. */
export const Screen = ({ title, aside, tab, wide, above, rail, notes = true, children }: Props) => {
  const { elder, contrast } = usePreferences()
  useLayoutEffect(takeOver, [])
  const bar = tab !== undefined || aside || process.env.TARO_ENV === 'h5'
  const body = (
    <View className={css.body} role="main">
      {!rail && above}
      <Refusals />
      {process.env.TARO_ENV === 'h5' && notes && <NoteTheCode />}
      {children}
    </View>
  )
  return (
    <View
      className={`${css.screen} ${elder ? 'elder' : ''} ${contrast ? 'contrast' : ''} ${wide ? css.wide : ''} ${tab ? css.tabbed : ''}`}
    >
      {process.env.TARO_ENV === 'h5' && (
        <Button className={css.skip} onTap={toMain}>
          跳到正文
        </Button>
      )}
      {bar && (
        <View className={css.top} role="banner">
          {!tab && process.env.TARO_ENV === 'h5' && (
            <Button className={css.back} onTap={back} label="返回">
              <Text silent>‹</Text>
            </Button>
          )}
          <Heading level={1} className={css.title}>
            {title}
          </Heading>
          {aside && <Text className={css.aside}>{aside}</Text>}
        </View>
      )}
      {rail ? (
        <View className={`${css.beside} around-main`}>
          <View className={`${css.side} beside-paper`} role="navigation" label="我的工作">
            {above}
            <View className={css.rail}>{rail}</View>
          </View>
          {body}
        </View>
      ) : (
        body
      )}
      {tab && <Tabs now={tab} />}
      {process.env.TARO_ENV === 'h5' ? <NoRoom /> : <PrivacyQuestion />}
    </View>
  )
}
