import { asPicture } from '@/parts/comic-picture'
import { View } from '@/ui/elements'
import { boardOf, footOf, type OneComicRead } from './comic-sheets'
import css from './materials.module.scss'

/** Height against width: A4 and A3, and the frame of a notice board. */
const papers = { sheet: 420 / 297, board: 800 / 600 } as const

/** On paper alone: pictures in two columns, whom to call, and until when it hangs. WeChat prints nothing. */
export const ComicPaper = ({ comic, until }: OneComicRead) =>
  process.env.TARO_ENV === 'h5' ? (
    <View className={`paper ${css.comic}`} silent>
      {(Object.keys(papers) as (keyof typeof papers)[]).map((paper) => (
        <img key={paper} className={css[paper]} src={asPicture(boardOf(comic, papers[paper]))} alt="" />
      ))}
      {footOf(until).map((words) => (
        <View key={words} className={css.foot}>
          {words}
        </View>
      ))}
    </View>
  ) : null
