import { Fragment } from 'react'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { Vertical } from '@/parts/vertical'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import type { Input, Output } from '../../../types/contract'
import { renderingStates } from '../../../types/words/rendering'
import { Decide } from './decide'
import css from './desk.module.scss'
import { Write } from './write'

type Read = Output<'rendering.read'>

/** The Chinese words on one side; on the other what is written and recorded, or what is to be ticked. */
export const One = ({ what }: { what: Input<'rendering.read'> }) => {
  const { data, error, loading, reload } = useCall('rendering.read', what)
  return (
    <>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data && (
        <View className={css.sides}>
          <Source {...data.source} />
          <View className={css.side}>
            <Standing read={data} />
            {data.may.save && !data.may.decide ? <Write what={what} read={data} onSaved={reload} /> : <Shown read={data} />}
            {data.may.decide && <Decide what={what} read={data} onDecided={reload} />}
          </View>
        </View>
      )}
    </>
  )
}

const Source = ({ words, headings }: Read['source']) => (
  <Card>
    <Meta>汉文原文</Meta>
    <Title>{words[0]}</Title>
    {words.map((one, at) => {
      const heading = headings.find((h) => h.at === at)?.heading
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand in two places, and nothing moves
        <Fragment key={at}>
          {heading && <Title level={3}>{heading}</Title>}
          {at > 0 && <Para>{one}</Para>}
        </Fragment>
      )
    })}
  </Card>
)

const Standing = ({ read: { state, rendering } }: { read: Read }) => (
  <Card>
    <Line>
      <Tag color={state === 'stale' ? 'red' : 'sky'}>{renderingStates[state]}</Tag>
      {rendering && <Meta>{rendering.author}写的</Meta>}
    </Line>
    {rendering?.shown && (
      <Para>
        {rendering.shown.reviewer}在{dayAndTime(rendering.shown.at)}审过
        {rendering.shown.current ? '，大家现在看到的就是那一版。' : '，后来原文改了，现在不给大家看。'}
      </Para>
    )}
    {rendering?.words && <Notice kind="wrong">{`退回来了：${rendering.words}`}</Notice>}
  </Card>
)

const Shown = ({ read: { rendering } }: { read: Read }) => (
  <>
    {rendering?.text && <Vertical text={rendering.text} />}
    <ReadAloud recording={rendering?.recording} />
    {rendering?.transcript && (
      <Card>
        <Meta>录音里说的话</Meta>
        <Para>{rendering.transcript}</Para>
      </Card>
    )}
  </>
)
