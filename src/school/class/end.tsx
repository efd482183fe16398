import { hasCounted, type Lesson } from '@/lib/lesson'
import { flush, useWaiting } from '@/lib/outbox'
import { isFresh } from '@/lib/transport'
import { useInterval } from '@/lib/use-interval'
import { Heading, View } from '@/ui/elements'
import css from './class.module.scss'

const device = process.env.TARO_ENV === 'h5' ? '电脑' : '手机'

/** What became of what was counted. */
export const End = ({ lesson }: { lesson: Lesson }) => {
  const waits = useWaiting().some(({ id }) => id === `lesson.${lesson.id}`)
  // a computer whose cable is in never says that the network is back
  useInterval(10, () => void (waits && flush()))
  const kept = isFresh() ? '记下了，有网时自动交上去，先别关这个网页。' : `记在这台${device}里了，有网时自动交上去。`
  return (
    <>
      <Heading level={1} className={css.topic}>
        下课
      </Heading>
      <View className={css.said} role="status" live="polite">
        {!hasCounted(lesson) ? '这节课没有数举手，没有要交的。' : waits ? kept : '举手的数交上去了。'}
      </View>
    </>
  )
}
