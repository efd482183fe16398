import { Print } from '@/parts/print'
import { Image, Text, View } from '@/ui/elements'
import { Title } from '@/ui/words'
import { littleCards } from '../../../content/little'
import css from './little.module.scss'
import { pictures } from './pictures'

/** Four cards for where the phone lies, on one sheet to cut. */
export const Cards = () => (
  <>
    <View className="beside-paper">
      <Title>四张小卡片，剪下来贴在放手机的地方</Title>
    </View>
    <View className={`${css.cards} paper`}>
      {littleCards.map(({ picture, words }) => (
        <View key={picture} className={css.card}>
          <Image className={css.onCard} src={pictures[picture] ?? ''} alt="" />
          <Text className={css.words}>{words}</Text>
        </View>
      ))}
    </View>
    <View className="beside-paper">
      <Print kind="a4" />
    </View>
  </>
)
