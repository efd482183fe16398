import { Text, View } from './elements'
import css from './list.module.scss'

/** Short sentences one below the other; `ordered` ones are numbered. */
export const List = ({ items, ordered }: { items: readonly string[]; ordered?: boolean }) => (
  <View role="list">
    {items.map((item, i) => (
      <View key={item} className={css.item} role="listitem">
        {ordered && (
          <Text className={css.number}>
            {i + 1}
            {'. '}
          </Text>
        )}
        <Text className={css.words}>{item}</Text>
      </View>
    ))}
  </View>
)
