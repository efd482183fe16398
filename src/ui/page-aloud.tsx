import { View } from './elements'
import css from './page-aloud.module.scss'
import { ReadAloud } from './read-aloud'

/** What a screen is for and what to tap on it, for who cannot read that. Small, and its place stays where nothing can be heard: nothing moves. */
export const PageAloud = ({ words }: { words: string }) => (
  <View className={`${css.page} beside-paper`}>
    <ReadAloud aside small="这一页" text={words} />
  </View>
)
