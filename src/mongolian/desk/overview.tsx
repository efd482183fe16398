import type { ReactNode } from 'react'
import { dayAndTime } from '@/lib/time'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { Card, Columns } from '@/ui/card'
import { View } from '@/ui/elements'
import { List } from '@/ui/list'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Meta, Title } from '@/ui/words'
import { reasonsNext, renderingKinds } from '../../../types/words/rendering'
import css from './desk.module.scss'
import { Way } from './way'

/** What should be had in Mongolian first, and how much there is of each kind; then the rest, which waits for it so that nothing moves. */
export const Overview = ({ children }: { children: ReactNode }) => {
  const { data, error, loading, reload } = useCall('rendering.overview', {})
  useOnReshow(reload)
  return (
    <>
      <Title>接下来先写这些</Title>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.next.length === 0 && <Notice>要紧的都有蒙古文了。</Notice>}
      <View className={css.ways}>
        {data?.next.map(({ kind, item, title, why, state }) => (
          <Way key={`${kind}.${item}`} what={{ kind, item, language: 'mn' }} title={title} state={state} why={reasonsNext[why]} />
        ))}
      </View>
      {data && (
        <Card>
          <Title>已经有蒙古文的</Title>
          <Columns>
            <List items={data.kinds.map(({ kind, of, done }) => `${renderingKinds[kind]}：${of}篇里有${done}篇`)} />
          </Columns>
          <Meta>{dayAndTime(data.at)}数的。原文后来改过的不算。</Meta>
        </Card>
      )}
      {(data || error) && children}
    </>
  )
}
