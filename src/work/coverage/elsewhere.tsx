import { Card, Columns } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { evidence } from '../../../types/words/evidence'
import css from './coverage.module.scss'

type Counts = Output<'alert.coverage'>['unknown']

/** Opens of the whole alert that belong to no village group, shown as such. */
export const Elsewhere = ({ elsewhere, unknown }: { elsewhere: Counts; unknown: Counts }) => (
  <Columns>
    <One title={evidence.unknown} note="没绑定的群、单独转发、网页打开，都算在这里。" counts={unknown} />
    <One title="别的群" note="有人把卡片转到了别的群里。" counts={elsewhere} />
  </Columns>
)

const One = ({ title, note, counts }: { title: string; note: string; counts: Counts }) => (
  <Card>
    <Title>{title}</Title>
    <Meta>{note}</Meta>
    <View className={css.facts}>
      <View className={css.fact}>
        <Text>{evidence.M5}</Text>
        <Text className={css.value}>{counts.opened} 人</Text>
      </View>
      <View className={css.fact}>
        <Text>{evidence.M6}</Text>
        <Text className={css.value}>{counts.acknowledged} 人</Text>
      </View>
    </View>
  </Card>
)
