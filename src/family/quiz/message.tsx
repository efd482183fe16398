import { Text, View } from '@/ui/elements'
import { Meta } from '@/ui/words'
import { marked } from './message-parts'
import css from './quiz.module.scss'

/** The message under judgement, as it came; with clues, those parts are marked. */
export const Message = ({ from, text, clues = [] }: { from: string; text: string; clues?: string[] }) => (
  <View>
    <Meta>{from}</Meta>
    <View className={css.bubble}>
      {marked(text, clues).map((piece) => (
        <Text key={piece.at} className={piece.clue ? css.mark : undefined}>
          {piece.text}
        </Text>
      ))}
    </View>
  </View>
)
