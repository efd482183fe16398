import type { Edition } from '@/parts/comic-editions'
import { View } from '@/ui/elements'
import { boardOf, footOf, type OneComicRead } from './comic-sheets'
import css from './materials.module.scss'

/** Height against width: A4 and A3, and the frame of a notice board. */
const papers = { sheet: 420 / 297, board: 800 / 600 } as const

/** On paper alone, a page for each language: pictures in two columns, whom to call, who issues it, and until when it hangs. Drawings in the page, since a picture of its own has no Mongolian letters. */
export const ComicPaper = ({ editions, issued }: { editions: readonly Edition[]; issued: OneComicRead['issued'] }) => (
  <View className={`paper ${css.comic}`} silent>
    {editions.map((edition) => (
      <View key={edition.called} className={css.page}>
        {(Object.keys(papers) as (keyof typeof papers)[]).map((paper) => (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (comics/panel.ts)
          <div key={paper} className={css[paper]} dangerouslySetInnerHTML={{ __html: boardOf(edition, papers[paper]) }} />
        ))}
        {footOf(issued).map((words) => (
          <View key={words} className={css.foot}>
            {words}
          </View>
        ))}
      </View>
    ))}
  </View>
)
