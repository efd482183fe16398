import { Text, View } from '@/ui/elements'
import { Para } from '@/ui/words'
import { checkLevels } from '../../../types/words/check'
import type { Answer } from './analyse'
import css from './ask.module.scss'

const signs = { danger: '✕', doubtful: '！', unsure: '？', promo: '销', none: '…' }

/** How it looks, in words and with a sign: never by colour alone. */
export const Level = ({ level, meaning }: Pick<Answer, 'level' | 'meaning'>) => (
  <View id="answer" className={`${css.level} ${css[level]}`} role="status" live="polite">
    <Text className={css.sign} silent>
      {signs[level]}
    </Text>
    <View className={css.words}>
      <View className={css.name}>{checkLevels[level]}</View>
      <Para>{meaning}</Para>
    </View>
  </View>
)
