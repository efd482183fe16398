import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { Vertical } from '@/parts/vertical'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { ReadAloud } from '@/ui/read-aloud'
import { Line, Meta, Para, Tag, Title } from '@/ui/words'
import { renderingStates } from '../../../content/renderings'
import type { Input, Output } from '../../../types/contract'
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
          <Source words={data.source.words} />
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

const Source = ({ words: [title, ...words] }: { words: string[] }) => (
  <Card>
    <Meta>汉文原文</Meta>
    <Title>{title}</Title>
    {words.map((one) => (
      <Para key={one}>{one}</Para>
    ))}
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
