import { learningInWords } from '../../../figures/campaign-in-words'
import type { CampaignFigures } from '../../../types/entities/campaign-figures'
import { FigureCard } from './figure-card'

/** First games and the tests after them: two numbers, never one. */
export const LearningCard = ({ learning }: Pick<CampaignFigures, 'learning'>) => (
  <FigureCard
    title="学得怎么样"
    lines={learningInWords(learning)}
    how={[
      '一起答和小测里，大人自己答的。骗人的消息认出几条，真消息冤枉了几条，分开数。',
      '拿得准的范围：一家人的几个回答是连着的，所以照家数算，放宽一些；这样算一百回，大约九十五回包得住真正的数（威尔逊区间）。不到十家不出数。',
      '这里只数这些月答过的。没回来的人家是不是忘了，这里看不出；要看学了记不记得住，到“学了记得住吗”。',
    ]}
    ways={[{ words: '去看学了记得住吗', page: 'work/learned' }]}
  />
)
