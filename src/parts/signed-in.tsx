import { dayAndTime } from '@/lib/time'
import { isFresh } from '@/lib/transport'
import { useSelf } from '@/lib/use-self'
import { Text, View } from '@/ui/elements'
import { phrases } from '@/ui/phrases'
import { Leave } from './leave'
import { postWords } from './posts'
import css from './signed-in.module.scss'

/** Who works here, as what; at a PC also until when, and the way out. Its place is kept before it is known. */
export const SignedIn = () => {
  const self = useSelf()
  const who = self && (self.posts.length > 0 ? `${self.name}，${postWords(self.posts)}` : '您没有登录，或者已经退出了。')
  return (
    <View className={`${css.line} beside-paper`}>
      <Text className={`${css.who} ${phrases(who)}`}>
        {who}
        {self?.until && `，${dayAndTime(self.until)} 自动退出`}
      </Text>
      {process.env.TARO_ENV === 'h5' && isFresh() && <Leave />}
    </View>
  )
}
