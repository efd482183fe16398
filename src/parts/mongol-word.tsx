import { View } from '@/ui/elements'
import css from './mongol-word.module.scss'

/** ᠮᠣᠩᠭᠣᠯ, drawn, so that its readers find it on screens without their font. What it stands in says it in Chinese. */
export const MongolWord = () => <View className={css.word} silent />
