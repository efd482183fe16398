/** Web addresses in one form: whose they are, not how they are written. */

/** Suffixes under which anybody may have a name of their own; the tenants of large hosts are as far from each other. */
const suffixes =
  /(?:^|\.)((?:com|net|org|ac|gov|edu)\.cn|(?:com|net|org)\.(?:hk|tw|au|sg|my|br|ru|vn|ph)|co\.(?:uk|jp|kr|in|th|nz)|github\.io|gitee\.io|vercel\.app|netlify\.app|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|herokuapp\.com|onrender\.com|myshopify\.com|weebly\.com|wixsite\.com|blogspot\.com|tcloudbaseapp\.com|(?:oss-[a-z0-9-]+)\.aliyuncs\.com|cos\.[a-z0-9-]+\.myqcloud\.com|s3\.amazonaws\.com)$/
/** Everybody's pages lie on them: only host and path together say whose. */
const shared =
  /^(?:docs\.qq\.com|kdocs\.cn|wjx\.cn|wjx\.top|jinshuju\.(?:net|com)|mikecrm\.com|feishu\.cn|larksuite\.com|yuque\.com|dingtalk\.com|t\.me|telegra\.ph|bit\.ly|t\.cn|url\.cn|dwz\.cn|suo\.im|tinyurl\.com|goo\.gl|linktr\.ee|pan\.baidu\.com|123pan\.com|lanzou[a-z]*\.com|pgyer\.com|fir\.im|sites\.google\.com|docs\.google\.com|notion\.site|weibo\.com|zhihu\.com|douban\.com|bilibili\.com|mp\.weixin\.qq\.com)$/
/** What everybody uses. */
const known =
  /^(?:qq\.com|weixin\.com|wechat\.com|taobao\.com|tmall\.com|jd\.com|pinduoduo\.com|yangkeduo\.com|douyin\.com|kuaishou\.com|xiaohongshu\.com|xhslink\.com|meituan\.com|dianping\.com|ele\.me|ctrip\.com|qunar\.com|alipay\.com|95516\.com|unionpay\.com|baidu\.com|sogou\.com|so\.com|bing\.com|google\.com|amap\.com|gaode\.com|sf-express\.com|zto\.com|yto\.net\.cn|sto\.cn|yundaex\.com|ems\.com\.cn|jdl\.com|cainiao\.com|kuaidi100\.com|apple\.com|huawei\.com|mi\.com|vmall\.com|163\.com|126\.com|sina\.com\.cn|sohu\.com|iqiyi\.com|youku\.com|58\.com|ganji\.com|zhipin\.com|aliyun\.com|zoom\.us|dingtalk\.com|microsoft\.com|telegram\.org)$/
/** The state's, schools', the three carriers' and the banks' own. */
const official =
  /(?:^|\.)(?:gov\.cn|edu\.cn|12306\.cn|chsi\.com\.cn|10086\.cn|189\.cn|10010\.com|95598\.cn|12377\.cn|12321\.cn|icbc\.com\.cn|ccb\.com|abchina\.com|abchina\.com\.cn|boc\.cn|psbc\.com|bankcomm\.com|cmbchina\.com|cib\.com\.cn|spdb\.com\.cn|citicbank\.com|cebbank\.com|pbc\.gov\.cn)$/

const endings =
  'com|cn|net|org|cc|top|xyz|vip|shop|app|info|me|io|club|site|online|live|work|ink|icu|pro|link|tv|co|in|ru|biz|win|fun|store|tech|asia|mobi|ltd|group|dev|us|hk|tw|uk|jp|kr|la|ws|pw|gg|to|ly|中国|网址|公司|网络|集团'
const address = new RegExp(
  `(?:(?<scheme>https?):/{1,2})?(?<host>(?:[a-z0-9\\u4e00-\\u9fff](?:[a-z0-9\\u4e00-\\u9fff-]{0,62})\\.)+(?:${endings}|xn--[a-z0-9-]+))(?![a-z0-9-])(?::\\d+)?(?<path>/[a-z0-9\\-._~%!$&'*+,;=:@/]*)?`,
  'gi',
)

const latin = endings.replace(/\|[\u4e00-\u9fff]+/g, '')
/** A dot written as 点, or set apart from its name. */
const loose = new RegExp(`(?<=[a-z][a-z0-9-]{0,40}|[0-9-]{4,40})(?:\\s{0,2}点\\s{0,2}|\\s{1,2}\\.)(?=(?:${latin})(?![a-z0-9.-]))`, 'g')

export interface Address {
  /** Registered by somebody: `b.com.cn` of `www.a.b.com.cn`. */
  domain: string
  host: string
  path: string
}

/** Every address in a text. */
export const addressesIn = (text: string): Address[] => {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[[(【（]\s*(?:\.|点|dot)\s*[\])】）]\s*/g, '.')
    .replace(/(?<=[a-z0-9])。(?=[a-z0-9])/g, '.')
    .replace(/hxxp/g, 'http')
    // who stands before an @ says nothing of where it leads; a sentence that goes on to somebody's name is no address
    .replace(/(https?:\/{1,2})[a-z0-9._~$&'*+=:%-]{1,200}@(?=[a-z0-9\u4e00-\u9fff-]{1,63}\.)/g, '$1')
    .replace(loose, '.')
  return [...plain.matchAll(address)].flatMap(({ groups }) => {
    const host = asciiHost(latinTail(groups?.host ?? '', !!groups?.scheme))
    return host ? [{ host, domain: domainOf(host), path: pathOf(groups?.path) }] : []
  })
}

/** Chinese words before a host belong to the sentence, unless the scheme says where the host begins. */
const latinTail = (host: string, whole: boolean) => {
  if (whole) return host
  const labels = host.split('.')
  const first = labels.findLastIndex((label, i) => i < labels.length - 1 && /[\u4e00-\u9fff]/.test(label) && /[a-z0-9]/.test(label))
  if (first < 0) return host
  return [(labels[first] ?? '').replace(/^.*[\u4e00-\u9fff]/, ''), ...labels.slice(first + 1)].filter(Boolean).join('.')
}

const asciiHost = (host: string): string | undefined => {
  try {
    return new URL(`http://${host}`).hostname
  } catch {
    return undefined
  }
}

export const domainOf = (host: string): string => {
  const suffix = suffixes.exec(host)?.[1]
  const kept = suffix ? suffix.split('.').length + 1 : 2
  return host.split('.').slice(-kept).join('.')
}

const pathOf = (path = ''): string => {
  const bare = path
    .replace(/[.,;:!'*]+$/, '')
    .replace(/\/(?:index|default)\.\w+$/, '')
    .replace(/\/+$/, '')
  return bare.length > 1 ? bare : ''
}

/** In which forms an address stands for whoever is behind it; none for what everybody uses and for the state's own. */
export const addressKeys = ({ domain, host, path }: Address): string[] => {
  if (shared.test(host) || shared.test(domain)) return path ? [`${shared.test(host) ? host : domain}${path}`] : []
  if (official.test(host) || known.test(domain)) return []
  return [domain, ...(path ? [`${domain}${path}`] : [])]
}
