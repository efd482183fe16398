import { Picture } from '@/parts/picture'
import { SavePicture } from '@/parts/poster-picture/save-picture'
import { drawn } from '@/parts/poster-sign'
import { dayOnPaper } from '../../../papers/words'
import type { Output } from '../../../types/contract'
import { type CoverShape, coverSizes, coverSvg } from './cover-picture'

const words: Record<CoverShape, string> = { wide: '存封面，长的', square: '存封面，方的' }

/** What stands over an article, and beside it: seen first, then saved in the dots that the public account asks for. */
export const Cover = (article: Output<'material.article'>['article']) => (
  <>
    {(Object.keys(coverSizes) as CoverShape[]).map((shape) => {
      const { width, height } = coverSizes[shape]
      const svg = coverSvg(article, shape)
      return (
        <div key={shape}>
          <Picture svg={svg} />
          <SavePicture
            painting={{
              name: `封面 ${article.title} ${width}×${height} ${dayOnPaper(article.until)}以后不要再用`,
              width,
              sources: { cover: drawn(svg) },
              paint: (pen, dry, { cover }) => {
                if (cover && !dry) pen.drawImage?.(cover, 0, 0, width, height)
                return height
              },
            }}
            words={words[shape]}
            what="封面"
          />
        </div>
      )
    })}
  </>
)
