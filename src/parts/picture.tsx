import { Image } from '@/ui/elements'
import css from './picture.module.scss'

/** A drawing; the words beside it say the same, so that nothing is lost to whoever does not see it. Its height is said, so that nothing moves while it opens. */
export const Picture = ({ svg }: { svg: string }) => {
  const [, wide = '360', high = '220'] = /viewBox="0 0 (\d{1,4}) (\d{1,4})"/.exec(svg) ?? []
  const height = `min(calc((100vw - 64px) * ${Number(high) / Number(wide)}), ${Math.round((560 * Number(high)) / Number(wide))}px)`
  return <Image className={css.picture} style={{ height }} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt="" />
}
