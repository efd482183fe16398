import { type Family, nextTest, type Played } from '@/lib/family'
import { child } from '@/lib/nickname'
import { day } from '@/lib/time'
import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Meta, Para, Title } from '@/ui/words'
import { occasions } from '../../../types/words/quiz'
import css from './play.module.scss'

const shown = 5

/** The last games, newest first, and when the adult's next short test comes and why. */
export const Done = ({ ours }: { ours: Family }) => {
  const next = nextTest(ours)
  if (!next) return null
  return (
    <Card>
      <Title>玩过的</Title>
      {[...ours.played]
        .reverse()
        .slice(0, shown)
        .map((one) => (
          <View key={one.id} className={css.one}>
            <Para>{inTwo(one)}</Para>
            <Meta>
              {day(one.at)}
              {one.occasion === 'other' ? '' : ` · ${occasions[one.occasion]}`}
              {one.pointed > 0 ? ` · ${child()}点对了 ${one.pointed} 处` : ''}
            </Meta>
          </View>
        ))}
      <Para>
        下一次小测：{day(next.due)}以后（{occasions[next.occasion]}）。
      </Para>
      <Meta>学过的过一个月会忘掉不少，隔些日子再认几条新的，记得最牢。晚几天没关系，每次只测一回。</Meta>
    </Card>
  )
}

const inTwo = ({ fraud, genuine }: Pick<Played, 'fraud' | 'genuine'>) => {
  const asked = fraud.asked + genuine.asked
  const parts = [`骗局 ${fraud.all} 条，认出 ${fraud.seen} 条`, `真消息 ${genuine.all} 条，没冤枉 ${genuine.trusted} 条`]
  return `${parts.join('；')}${asked > 0 ? `；先问问 ${asked} 条` : ''}。`
}
