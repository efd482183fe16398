import { Image } from '@/ui/elements'
import css from './rate.module.scss'

/** A drawing; the words beside it say the same, so that nothing is lost to whoever does not see it. */
export const Picture = ({ svg }: { svg: string }) => (
  <Image className={css.picture} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt="" />
)
