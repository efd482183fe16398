import './banner.h5.scss'

/** The banner as it will hang: a drawing in the page, since a picture of its own has no Mongolian letters; on paper the page for the shop. */
export const BannerSheet = ({ svg, upright }: { svg: string; upright: boolean }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (papers/banner-picture.ts)
  <div className={`paper banner-paper ${upright ? 'upright-banner' : ''}`} dangerouslySetInnerHTML={{ __html: svg }} />
)
