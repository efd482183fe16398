import { noRoomIsKnown, useNoRoom } from '@/lib/storage'
import { BigButton } from './big-button'
import { Card } from './card'
import { View } from './elements'
import css from './no-room.module.scss'
import { Notice } from './notice'

/** Says once that nothing can be kept here; it lies over the foot of the screen, so that nothing moves under a finger. */
export const NoRoom = () => {
  if (!useNoRoom()) return null
  return (
    <View className={css.over}>
      <Card kind="alert">
        <Notice kind="wrong">这台手机现在存不下东西。写好的请一次交完，没送到之前别关村哨。</Notice>
        <BigButton kind="line" onTap={noRoomIsKnown}>
          知道了
        </BigButton>
      </Card>
    </View>
  )
}
