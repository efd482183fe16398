import type { ReactNode } from 'react'
import { useCall } from '@/lib/use-call'
import { useOnReshow } from '@/lib/use-on-reshow'
import { View } from '@/ui/elements'
import { Failed, Loading, Notice } from '@/ui/notice'
import { Title } from '@/ui/words'
import css from './desk.module.scss'
import { Way } from './way'

/** What is to be ticked, or lost its tick; then the rest, which waits for it so that nothing moves. */
export const Waiting = ({ children }: { children: ReactNode }) => {
  const { data, error, loading, reload } = useCall('rendering.waiting', {})
  useOnReshow(reload)
  return (
    <>
      <Title>等着审校的</Title>
      {loading && !data && <Loading />}
      {error && !data && <Failed message={error.message} again={reload} />}
      {data?.waiting.length === 0 && <Notice>现在没有等着审校的。</Notice>}
      <View className={css.ways}>
        {data?.waiting.map((one) => (
          <Way key={`${one.kind}.${one.item}.${one.language}`} what={one} title={one.title} state={one.state} />
        ))}
      </View>
      {(data || error) && children}
    </>
  )
}
