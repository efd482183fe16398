import { Picture } from '@/parts/picture'
import { drawn } from '@/parts/poster-sign'
import { Image } from '@/ui/elements'

/** The banner as it will hang; an upright one whole, so that it is seen at a glance. */
export const BannerSheet = ({ svg, upright }: { svg: string; upright: boolean }) =>
  upright ? <Image style={{ width: '100%', height: '420px' }} src={drawn(svg)} alt="" /> : <Picture svg={svg} />
