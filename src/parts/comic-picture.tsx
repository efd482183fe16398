import { Image } from '@/ui/elements'
import { panelSvg } from '../../comics/panel'
import type { ComicPanel } from '../../types/entities/comic'
import { panelAloud } from '../../wording/panels'
import css from './comic-picture.module.scss'

/** A picture's measure on a phone; letters in it are as large as those beside it. */
export const panelSize = { width: 400, height: 344 } as const
const shape = panelSize.height / panelSize.width

export const asPicture = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`

const drawn = new Map<string, string>()

/** Placing bubbles takes a while: what was drawn is kept for as long as it is likely to be seen again. */
const pictureOf = (panel: ComicPanel): string => {
  const key = JSON.stringify(panel)
  const there = drawn.get(key)
  if (there) return there
  if (drawn.size > 60) drawn.clear()
  const src = asPicture(panelSvg(panel, { ...panelSize, bubbles: true }))
  drawn.set(key, src)
  return src
}

/** One picture of a comic. For whoever does not see it: where, who, and who says what. Only packages other than the main one draw: the drawing set weighs much. */
export const ComicPicture = ({ panel, small }: { panel: ComicPanel; small?: boolean }) => {
  const src = pictureOf(panel)
  const [widest, edges] = small ? [320, 64] : [640, 32]
  const style =
    process.env.TARO_ENV === 'h5'
      ? { aspectRatio: `${panelSize.width} / ${panelSize.height}` }
      : { height: `min(calc((100vw - ${edges}px) * ${shape.toFixed(3)}), ${Math.round(widest * shape)}px)` }
  return <Image className={small ? css.small : css.picture} style={style} src={src} alt={panelAloud(panel)} />
}
