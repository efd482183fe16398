import { useState } from 'react'
import { BigButton } from '@/ui/big-button'
import { Card } from '@/ui/card'
import { guarded } from '@/ui/guarded'
import { PageAloud } from '@/ui/page-aloud'
import { Screen } from '@/ui/screen'
import { Headline, Meta, Para } from '@/ui/words'
import { littleAloud } from '../../../content/aloud/family'
import { Cards } from './cards'
import { pick } from './pick'
import { Scenes } from './scenes'

/** 亲子游戏 for three to six: pictures and a voice, the phone in the grown-up's hand, five minutes at most. Never a lesson: no mark is kept. */
export default guarded(function Little() {
  const [scenes, setScenes] = useState<ReturnType<typeof pick>>()
  return (
    <Screen title="亲子游戏">
      {scenes ? (
        <Scenes scenes={scenes} onDone={() => setScenes(undefined)} />
      ) : (
        <>
          <PageAloud words={littleAloud} />
          <Card>
            <Headline>看图， 听一听， 指一指</Headline>
            <Para>大人拿着手机，抱着孩子一起看。大人念，孩子用手指三张图里的一张。不用认字。</Para>
            <Para>六张图，最多五分钟。玩一次，就把手机放下，去院子里接着玩。</Para>
            <BigButton onTap={() => setScenes(pick())}>开始</BigButton>
            <Meta>什么都不记，也不交。</Meta>
          </Card>
          <Cards />
        </>
      )}
    </Screen>
  )
})
