import { Card } from '@/ui/card'
import { View } from '@/ui/elements'
import { Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import { evidence as words } from '../../../types/words/evidence'
import css from './groups.module.scss'
import { Level } from './levels'

/** Opens that belong to none of these groups, shown as such and never shared out among them. */
export const UnattributedOpens = ({ elsewhere, unknown }: Pick<Output<'alert.groups'>, 'elsewhere' | 'unknown'>) => (
  <View className={css.rows}>
    <Counts title={words.unknown} note="没绑定的群、单独转发、网页打开，都算在这里。" counts={unknown} />
    <Counts title="别的群" note="有人把卡片转到了这些群以外的群里。" counts={elsewhere} />
  </View>
)

const Counts = ({ title, note, counts }: { title: string; note: string; counts: Output<'alert.groups'>['unknown'] }) => (
  <Card>
    <Title>{title}</Title>
    <Meta>{note}</Meta>
    <View className={css.levels}>
      <Level name={words.M5} value={`${counts.opened} 人`} />
      <Level name={words.M6} value={`${counts.acknowledged} 人`} />
    </View>
  </Card>
)
