import { certificateEnd } from '../_kit/certificate'
import { day, type Line, spanOf } from './line'

/** The platform's own domain, whose certificate it changes itself. */
const ofPlatform = /\.tcloudbaseapp\.com$/

/** How the website's certificate stands. */
export const certificate = async (now: number): Promise<Line> => {
  const site = process.env.SITE_URL
  if (site && ofPlatform.test(new URL(site).hostname)) return { ...ofSite, condition: 'well', says: '用的是平台送的域名，平台自己换' }
  return certificateLine(site ? await certificateEnd(site) : undefined, now)
}

const ofSite = { key: 'key.certificate', what: '网页的证书' }
/** So long before its end somebody has to see to another. */
const early = 30 * day

/** What is said of a domain of one's own, whose certificate holds until then. */
export const certificateLine = (end: number | undefined, now: number): Line => {
  const where = '在云开发控制台“静态网站托管”的域名设置里'
  if (end === undefined) return { ...ofSite, condition: 'unknown', says: '看不到哪天到期', todo: `${where}看，到期前一个月换` }
  const left = end - now
  if (left > early) return { ...ofSite, condition: 'well', says: `还有${spanOf(left)}到期` }
  const says = left > 0 ? `还有${spanOf(left)}到期` : '到期了'
  const costs = left > 0 ? '到期以后，网页、屏和电脑上都打不开，微信里的不受影响' : '网页、屏和电脑上都打不开，微信里的不受影响'
  return { ...ofSite, condition: 'wrong', says, costs, todo: `请部署的人${where}换一张新的`, ...(left < 7 * day && { urgent: true }) }
}
