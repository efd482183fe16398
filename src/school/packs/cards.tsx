import type { Pack } from '@/lib/lesson'
import { useCall } from '@/lib/use-call'
import { Image, View } from '@/ui/elements'
import { Loading } from '@/ui/notice'
import css from './paper.module.scss'

const onASheet = ['1', '2', '3', '4', '5', '6']

/** Cards to cut out: three lines, and the code that leads a family to the same theme. Without a network, or where WeChat gives no code, words lead there. */
export const Cards = ({ pack }: { pack: Pack }) => {
  const { data, loading } = useCall('pack.code', { id: pack._id })
  if (loading && !data) return <Loading words="正在取卡片上的码…" />
  return (
    <View className={`${css.cards} paper`}>
      {onASheet.map((n) => (
        <View key={n} className={css.card}>
          <View className={`${css.strong} ${css.line}`}>{pack.title}</View>
          {pack.card.map((line) => (
            <View key={line} className={css.line}>
              {line}
            </View>
          ))}
          {data?.picture ? (
            <View className={css.foot}>
              <Image className={css.code} src={`data:image/png;base64,${data.picture}`} alt="小程序码" />
              <View className={css.small}>大人用微信扫一扫，全家一起答几条，和学校讲的一样。愿意才扫。</View>
            </View>
          ) : (
            <View className={css.small}>大人在微信里打开小程序“村哨”，点“一起答”，全家一起玩。</View>
          )}
        </View>
      ))}
    </View>
  )
}
