import { Card } from '@/ui/card'
import { Text, View } from '@/ui/elements'
import { Title } from '@/ui/words'
import { answered, counted, type Place } from './counted'
import css from './coverage.module.scss'

/** The place being looked at. */
export const Whole = ({ region }: { region: Place }) => (
  <Card>
    <Title>{region.name}</Title>
    <View className={css.facts}>
      {[...counted, ...answered].map(({ name, of }) => (
        <View key={name} className={css.fact}>
          <Text>{name}</Text>
          <Text className={css.value}>{of(region)}</Text>
        </View>
      ))}
    </View>
  </Card>
)
