import { useLayoutEffect, useState } from 'react'
import { takeOver } from '@/lib/early-picture'
import { beginLesson, type Cut, type Lesson, lessonHere } from '@/lib/lesson'
import { usePreferences } from '@/lib/preferences'
import { useCall } from '@/lib/use-call'
import { useParams } from '@/lib/use-params'
import { View } from '@/ui/elements'
import { guarded } from '@/ui/guarded'
import { NoRoom } from '@/ui/no-room'
import { Failed, Loading, Notice } from '@/ui/notice'
import { cuts } from '../../../types/words/pack'
import css from './class.module.scss'
import { Held } from './held'

/** A class, one thing a screen, for a projector. Once it has begun it needs no network. */
export default guarded(function Class() {
  const { pack, cut = 'ten', school } = useParams()
  const { contrast } = usePreferences()
  useLayoutEffect(takeOver, [])
  const [lesson, setLesson] = useState(() => {
    const begun = lessonHere()
    return begun && begun.pack._id === pack && begun.cut === cut ? begun : undefined
  })
  return (
    <View className={`${css.stage} ${contrast ? 'contrast' : ''}`}>
      {lesson ? (
        <Held lesson={lesson} onChange={setLesson} />
      ) : (
        <View className={css.shown} role="main">
          <Begin pack={pack ?? ''} cut={cut in cuts ? (cut as Cut) : 'ten'} school={school} onBegun={setLesson} />
        </View>
      )}
      {process.env.TARO_ENV === 'h5' && <NoRoom />}
    </View>
  )
})

interface BeginProps {
  pack: string
  cut: Cut
  /** Which, for a teacher of several. */
  school: string | undefined
  onBegun: (lesson: Lesson) => void
}

const Begin = ({ pack: id, cut, school, onBegun }: BeginProps) => {
  const { data, error, reload } = useCall('pack.list', {}, { keep: 'packs' })
  const schools = data?.schools
  const pack = data?.packs.find(({ _id }) => _id === id)
  useLayoutEffect(() => {
    if (pack) onBegun(beginLesson(pack, cut, (schools?.find(({ _id }) => _id === school) ?? schools?.[0])?._id ?? ''))
  }, [pack, cut, school, schools, onBegun])
  if (data && !pack) return <Notice>这一课找不到了，请回到列表换一课。</Notice>
  if (error && !data) return <Failed message={error.message} again={reload} />
  return <Loading words="正在取这一课…" />
}
