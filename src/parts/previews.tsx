import { useState } from 'react'
import { Choice } from '@/ui/choice'
import { View } from '@/ui/elements'
import { Meta } from '@/ui/words'
import type { Output } from '../../types/contract'
import { AlertCard } from './alert-card'
import { groupText, secondsOf, speech } from './alert-out'
import { AlertSheet } from './alert-sheet'
import type { AlertWords } from './alert-words'
import { Poster, Slide } from './poster'
import css from './poster.module.scss'
import { posterOfAlert } from './poster-words'

const ways = { phone: '手机上', group: '群里的文字', poster: '海报', speech: '喇叭稿', slide: '大屏' } as const

type Alert = Output<'alert.open'>['alert']
type Shown = Pick<Alert, keyof AlertWords> & { [K in 'severity' | 'type' | 'audiences']?: Alert[K] | undefined }

/** The alert as it will be met: on the phone, in a group, on paper, from the loudspeaker, on the screen. */
export const Previews = ({ alert }: { alert: Shown }) => {
  const [way, setWay] = useState<keyof typeof ways>('phone')
  const aloud = speech(alert)
  return (
    <>
      <Choice label="看哪一种样子" options={ways} value={way} onChoose={setWay} />
      {way === 'phone' && (
        <>
          <Meta>在“今天”里：</Meta>
          <AlertCard alert={alert} />
          <Meta>点开以后：</Meta>
          <AlertSheet alert={alert} />
        </>
      )}
      {way === 'group' && <View className={css.text}>{groupText(alert)}</View>}
      {way === 'poster' && <Poster words={posterOfAlert(alert)} />}
      {way === 'speech' && (
        <>
          <Meta>念一遍大约 {secondsOf(aloud)} 秒</Meta>
          <View className={css.text}>{aloud}</View>
        </>
      )}
      {way === 'slide' && <Slide alert={alert} />}
    </>
  )
}
