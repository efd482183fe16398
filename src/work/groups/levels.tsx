import { dayAndTime } from '@/lib/time'
import { Text, View } from '@/ui/elements'
import { confirmations, evidence as words } from '../../../types/words/evidence'
import css from './groups.module.scss'
import type { Group } from './marks'

/** Of a group whose identity is not known yet. */
export const unbound = `这个群还没绑定，打开的人会算到${words.unknown}。`

/** The evidence levels one by one. They prove different things and are never merged, and no share of a group is worked out of them. */
export const Levels = ({ group: { evidence, bound } }: { group: Group }) => (
  <View className={css.levels}>
    <Level name={words.M1} value={evidence.sharedAt ? dayAndTime(evidence.sharedAt) : '还没有'} />
    <Level name={words.M2} value={posted(evidence)} />
    <Level name={words.M3} value={confirmed(evidence)} />
    {bound ? (
      <>
        <Level name={words.M4} value={evidence.opened > 0 ? '有' : '还没有'} />
        <Level name={words.M5} value={`${evidence.opened} 人`} />
        <Level name={words.M6} value={`${evidence.acknowledged} 人`} />
      </>
    ) : (
      <View className={css.unbound}>{unbound}</View>
    )}
  </View>
)

const posted = ({ postedAt, postedBy }: Group['evidence']) =>
  postedAt ? `${postedBy ? `他手机里的${confirmations[postedBy]}，` : ''}${dayAndTime(postedAt)}` : '还没有'

const confirmed = ({ confirmedAt, confirmedBy }: Group['evidence']) =>
  confirmedAt && confirmedBy ? `${confirmations[confirmedBy]}，${dayAndTime(confirmedAt)}` : '还没有'

/** One level: its name at the left, what is known at the right. */
export const Level = ({ name, value }: { name: string; value: string }) => (
  <View className={css.level}>
    <Text className={css.what}>{name}</Text>
    <Text className={css.value}>{value}</Text>
  </View>
)
