import { Image } from '@/ui/elements'
import css from './picture.module.scss'

/** A drawing; the words beside it say the same, so that nothing is lost to whoever does not see it. Its shape is said, so that nothing moves while it opens. */
export const Picture = ({ svg }: { svg: string }) => {
  const [, wide = '300', high = '230'] = /viewBox="0 0 (\d{1,4}) (\d{1,4})"/.exec(svg) ?? []
  const shape = Number(high) / Number(wide)
  const style =
    process.env.TARO_ENV === 'h5'
      ? { aspectRatio: `${wide} / ${high}` }
      : { height: `min(calc((100vw - 64px) * ${shape.toFixed(4)}), ${Math.round(440 * shape)}px)` }
  return <Image className={css.picture} style={style} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt="" />
}
