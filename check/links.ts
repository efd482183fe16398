/** What an address in a text is, by its host alone: nothing is looked up. */
export type LinkKind = 'official' | 'known' | 'short' | 'lookAlike' | 'throwAway' | 'other'

const under = (hosts: string) => new RegExp(`(?:^|\\.)(?:${hosts.trim().split(/\s+/).join('|').replaceAll('.', '\\.')})$`)

/** The state, schools, the railway, the networks, the power companies, banks and insurers. */
const official = under(`
  gov.cn edu.cn mil.cn court.gov.cn 12306.cn chsi.com.cn 12377.cn 95598.cn sgcc.com.cn csg.cn 10086.cn chinamobile.com 189.cn chinatelecom.com.cn 10010.com
  chinaunicom.com.cn 10099.com.cn 95516.com unionpay.com icbc.com.cn ccb.com ccb.cn abchina.com abchina.com.cn boc.cn psbc.com bankcomm.com
  cmbchina.com cmbt.cn citicbank.com ecitic.com cebbank.com cgbchina.com.cn cib.com.cn spdb.com.cn cmbc.com.cn hxb.com.cn pingan.com nmgnxs.com nmnx.com 96688.com
  epicc.com.cn picc.com e-chinalife.com chinalife.com.cn cpic.com.cn taikang.com ems.com.cn chinapost.com.cn 11185.cn pbc.gov.cn pbccrc.org.cn
  cpta.com.cn neea.cn people.cn xinhuanet.com cctv.com nmgpost.com`)

/** Shops, couriers, carriers, hospitals' booking, films and talk that everybody knows. */
const known = under(`
  taobao.com tmall.com tb.cn alipay.com jd.com jd.hk 3.cn pinduoduo.com yangkeduo.com pdd.cn vip.com vipshop.com suning.com dangdang.com 1688.com goofish.com xianyu.com
  sf-express.com sf.cn zto.com yto.net.cn yundaex.com sto.cn jtexpress.com.cn cainiao.com fcbox.com deppon.com jdl.com jdl.cn
  qq.com weixin.qq.com wechat.com tenpay.com douyin.com iesdouyin.com jinritemai.com kuaishou.com gifshow.com kwai.com xiaohongshu.com xhslink.com weibo.com weibo.cn
  bilibili.com b23.tv iqiyi.com youku.com mgtv.com baidu.com 163.com netease.com mihoyo.com sohu.com sina.cn sina.com.cn zhihu.com toutiao.com 58.com ganji.com boss.com zhipin.com zhaopin.com
  meituan.com dianping.com dpurl.cn ele.me didiglobal.com didi.cn xiaojukeji.com ctrip.com trip.com qunar.com ly.com fliggy.com tuniu.com ceair.com airchina.com csair.com hnair.com
  csair.cn amap.com map.qq.com mi.com xiaomi.com huawei.com vmall.com honor.com apple.com oppo.com vivo.com.cn lenovo.com.cn haier.com gree.com midea.com
  damai.cn maoyan.com 12123.com etcchina.cn wps.cn dingtalk.com feishu.cn wjx.cn wjx.top kdocs.cn jielong.com docs.qq.com haodf.com guahao.com dxy.com
  mcdonalds.com.cn kfc.com.cn lkcoffee.com starbucks.com.cn rt-mart.com.cn samsclub.cn sinopec.com petrochina.com.cn lianjia.com ke.com beike.com tujia.com huazhu.com`)

/** Addresses that say nothing of where they lead. */
const short = under(`
  t.cn dwz.cn url.cn dwz.win suo.im suo.nz suo.yt is.gd bit.ly tinyurl.com 985.so u.nu r6f.cn t.co c-c.cn dw4.co m6z.cn mrw.so 0x9.me qwq.pink reurl.cc
  surl.amap.com w.url.cn mtw.so rrd.me kzd.cn s.cn dwz.mk nxw.so i7q.cn yyv.co xsj.in v.ht sourl.cn sourl.co dwz.tax tinyurl.hk goo.su`)

/** Endings that cost next to nothing and are given up after a week. */
const throwAway =
  /\.(?:top|xyz|vip|cc|icu|club|work|site|online|fun|pw|tk|ml|ga|cf|gq|buzz|cyou|sbs|lol|live|rest|bond|cfd|life|world|today|link|click|ink|pro|win|bid|loan|men|date|party|cam|monster|quest|hair|tech|store|wang|ren|kim|red|mobi|asia|in|me|la|ws|su|to|ly|info|one|best|run|host|space|website|press|shop)$/

/** Names that strangers borrow. */
const borrowed =
  /(?:^|[.-])(?:\d{0,4}gov|etc|12306|12123|122|955\d\d|10086|10010|10000|icbc|ccb|abchina|boc|psbc|cmb|bank|unionpay|95516|alipay|taobao|tmall|jd|jingdong|pdd|weixin|wechat|wx|sf|ems|sto|yto|zto|post|chsi|police|gongan|110|court|tax|yibao|shebao|ybj|sbj|nhsa|si|rsj|gjj|pbc|zhengxin|douyin|kuaishou|apple|icloud|huawei|cunguan)(?=[.-]|\d|[a-z]*\.)|(?:gov|icbc|abchina|psbc|12306|12123|10086|alipay|taobao|unionpay|weixin|yibao|shebao|sf-?express)/

/** `asWritten` may hold letters of other scripts that only look Latin: `host` has them folded. */
export const linkKind = (host: string, asWritten: string): LinkKind => {
  if (host.length > 120) return 'other'
  const disguised = /[^\x20-\x7e\uff01-\uff5e。：／]/.test(asWritten)
  if (short.test(host) && !disguised) return 'short'
  if (official.test(host)) return disguised ? 'lookAlike' : 'official'
  if (known.test(host)) return disguised ? 'lookAlike' : 'known'
  if (disguised || borrowed.test(host)) return 'lookAlike'
  if (throwAway.test(host) || /^[\d.]+$/.test(host)) return 'throwAway'
  return 'other'
}
