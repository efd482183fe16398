import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Meta, Para, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { bands } from '../../../types/words/quiz'
import { deeds } from '../../../types/words/story'
import css from './learned.module.scss'

/** 演一演: in how many families the last act was done, by age of whoever acted. */
export const Acts = ({ acts }: { acts: Output<'quiz.learned'>['acts'] }) => (
  <Card>
    <Title>演一演，最近一次做到了没有</Title>
    <View className={css.rows}>
      {acts.map(({ player, families, self, reminded, not, askedFirst }) => (
        <View key={player} className={css.row}>
          <View className={css.line}>
            <View className={css.time}>{bands[player]}</View>
            <View className={css.count}>{families} 家</View>
          </View>
          <Para>
            {deeds.self} {self} 家，{deeds.reminded} {reminded} 家，{deeds.not} {not} 家；{askedFirst} 家里有人先问过。
          </Para>
        </View>
      ))}
    </View>
    <Meta>
      {acts.length === 0 && '还没有哪个年纪演过的够十家，不出数。'}
      孩子演的，家长同意了才交上来；同意的和没同意的可能不一样，这里只说交上来的。
    </Meta>
  </Card>
)
