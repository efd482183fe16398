import { View } from '@/ui/elements'
import { Line, Meta, Title } from '@/ui/words'
import type { Output } from '../../../types/contract'
import css from './desk.module.scss'

/** A village: registered households and its WeChat groups. */
export const VillageRow = ({ village }: { village: Output<'alert.villages'>['villages'][number] }) => (
  <View className={css.village}>
    <Line>
      <Title level={3}>{village.name}</Title>
      <Meta>登记 {village.households} 户</Meta>
    </Line>
    <Meta>{village.groups.length > 0 ? village.groups.map((g) => g.name).join('、') : '还没有登记微信群'}</Meta>
  </View>
)
