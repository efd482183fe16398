import { Button, Text, View } from '@/ui/elements'
import { Title } from '@/ui/words'
import { counted, type Place } from './counted'
import css from './coverage.module.scss'

interface Props {
  parts: Place[]
  onOpen: (region: string) => void
}

/** The parts by name, never by how much. A table on a PC, a card each on a phone. */
export const Parts = ({ parts, onOpen }: Props) => (
  <View>
    <Title>各处</Title>
    <View className={css.table} role="table" label="各处">
      <View className={css.head} role="row">
        <View className={css.place} role="columnheader">
          地方
        </View>
        {counted.map(({ name }) => (
          <View key={name} className={css.cell} role="columnheader">
            {name}
          </View>
        ))}
      </View>
      {parts.map((part) => (
        <View key={part._id} className={css.row} role="row">
          <View className={css.place} role="rowheader">
            <Button className={css.open} onTap={() => onOpen(part._id)} label={`${part.name}，看里面`}>
              {part.name}
            </Button>
          </View>
          {counted.map(({ name, of }) => (
            <View key={name} className={css.cell} role="cell">
              <Text className={css.name}>{name}</Text>
              <Text className={css.value}>{of(part)}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  </View>
)
