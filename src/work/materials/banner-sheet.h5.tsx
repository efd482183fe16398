import './banner.h5.scss'

/** The banner as it will hang: a drawing in the page, since a picture of its own has no Mongolian letters; on paper the page for the shop. */
export const BannerSheet = ({ svg }: { svg: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped (papers/banner-picture.ts)
  <div className="paper banner-paper" dangerouslySetInnerHTML={{ __html: svg }} />
)
