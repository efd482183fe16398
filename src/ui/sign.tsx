import { View } from './elements'

export type SignName = 'report' | 'check' | 'cheated' | 'aloud' | 'today' | 'cases' | 'play' | 'mine'

/** One of the drawn signs (`signs.scss`), beside the words that it stands for: a screen reader says those. */
export const Sign = ({ name }: { name: SignName }) => <View className={`sign sign-${name}`} silent />
