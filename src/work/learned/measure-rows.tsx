import { Text, View } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import { Bar } from './bar'
import {
  cameBack,
  changeInWords,
  figureInWords,
  leavingInWords,
  type Measure,
  type Said,
  silence,
  type Time,
  timeName,
  unseenInWords,
} from './in-words'
import css from './learned.module.scss'

/** One measure, time by time: how much, its interval, and what those who stayed away do to it. */
export const MeasureRows = ({ title, measure, times }: { title: string; measure: Measure; times: Time[] }) => (
  <View className={css.rows}>
    <Title level={3}>{title}</Title>
    {times.map((time) => (
      <View key={time.occasion} className={css.row}>
        <View className={css.line}>
          <Text className={css.time}>{timeName(time.occasion)}</Text>
          <Text className={css.count}>{cameBack(time)}</Text>
        </View>
        <Told said={time[measure]} measure={measure} time={time} />
      </View>
    ))}
  </View>
)

const Told = ({ said, measure, time }: { said: Said; measure: Measure; time: Time }) => {
  if (typeof said === 'string') return <Meta>{silence(said, time)}</Meta>
  const more = [changeInWords(said, measure), leavingInWords(said, time, measure), unseenInWords(time, measure)].filter(Boolean)
  return (
    <>
      <View className={css.figure}>{figureInWords(said, measure)}</View>
      <Bar {...said} good={measure === 'hits'} />
      {more.length > 0 && <Meta>{more.join('。')}。</Meta>}
    </>
  )
}
