import { webHeaders } from '../../config/web-headers'
import { type Hosting, setting } from './settings'

/** Which headers the website lacks, as whoever opens it finds it: nothing but a hand in the console can set them. Undefined while it does not open. */
export const headersMissing = async ({ domain }: Pick<Hosting, 'domain'>): Promise<string[] | undefined> => {
  const site = setting('CUNSHAO_SITE_URL').replace(/\/$/, '') || `https://${domain}`
  const page = await fetch(`${site}/`).catch(() => undefined)
  return page?.ok ? Object.keys(webHeaders).filter((name) => page.headers.get(name) !== webHeaders[name]) : undefined
}
