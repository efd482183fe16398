import { Picture } from '@/parts/picture'

/** The banner as it will hang. */
export const BannerSheet = ({ svg }: { svg: string }) => <Picture svg={svg} />
