/** Can a child read it? By the characters a class has met, and by how long a sentence is. `npm run check-bank` reports it; the tests hold it. */
import { mostWritten } from './checks/known-characters'
import { length } from './checks/reading'

/** Written less often than others, and met early: family, body, animals, food, the house, school, play. */
const metEarly =
  '爸妈爷奶姥姨叔舅婶哥姐弟妹娃宝乖您咱谁哪啥嘛呀啦吧呢吗哦嗯喂哈嘴鼻牙耳脸腿脚肚胳膊指拇哭笑喊骂抱背牵跑跳爬蹲躺睡醒饿饱渴吃喝尝咬舔摸捡扔丢掏拎搬推拉敲' +
  '猫狗羊牛马驴骡猪鸡鸭鹅兔鼠鸟虫蝴蝶蜜蜂蚂蚁鱼虾羔犊骆驼圈棚草垛奶茶饭菜馍饼糖果苹梨桃瓜豆米面肉蛋汤盐糕枣' +
  '碗筷勺盆桶锅壶杯瓶盒袋箱包伞鞋帽袜裤裙衣扣床被枕灯窗帘椅桌凳炕柜锁钥匙' +
  '书笔纸本尺橡皮铅刀剪胶贴画歌舞球棋牌拼积娃玩具踢追藏猜谜游戏班课桌黑板粉铃操爱讲听读写算' +
  '今昨晚早午夜天阴晴雨雪风冰冷热暖春夏秋冬星月亮云雾霜红黄蓝绿白黑灰紫甜酸苦辣咸香臭软硬圆扁厚薄宽窄胖瘦矮慢忙累疼痒怕羞' +
  '钱块毛角买卖送借还换扫码点按屏幕链接手机电话号卡密码群微信视频照片皮肤抽奖礼物快递骗坏警察叫问挂拨响铃充值币' +
  '垫溜绳赔挣熊猴棵浇滴篮绳垃圾冻眨邮漏填歇赢鞍嘎' +
  '跟帮陪教记忘懂猜骗急慌怪醒悄轻赶紧快别先再又还没就才都很太真假对错好坏'

/** About what a class has met by the third year, and all of what it has met by the sixth. */
const most = { '6-9': 1600, '10-13': 2500 } as const
/** Characters from one mark to the next: what is longer is lost half way. */
const longest = { '6-9': 22, '10-13': 30 } as const

const met = new Map<keyof typeof most, Set<string>>()
const metBy = (band: keyof typeof most): Set<string> => {
  const kept = met.get(band) ?? new Set([...[...mostWritten].slice(0, most[band]), ...metEarly])
  met.set(band, kept)
  return kept
}

/** The characters that a child of this age has hardly met, each once. Shapes: `band` is the age in years. */
export const unread = (band: keyof typeof most, ...texts: string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.match(/\p{Script=Han}/gu) ?? []).filter((one) => !metBy(band).has(one))),
]

/** The stretches between two marks that are too long for a child of this age. */
export const breathless = (band: keyof typeof longest, ...texts: string[]): string[] =>
  texts.flatMap((text) => text.split(/[，。；：！？、“”…\n]/)).filter((one) => length(one) > longest[band])

/** What makes a child's text hard: of twenty characters one may be new, and no stretch too long. Empty when it reads well. */
export const hardForChild = (band: keyof typeof most, ...texts: string[]): string[] => {
  const letters = texts.join('').match(/\p{Script=Han}/gu) ?? []
  const known = metBy(band)
  const news = new Set(letters.filter((one) => !known.has(one))).size
  return [
    ...(news > Math.ceil(letters.length / 20)
      ? [`${unread(band, ...texts).join('')}: more than one character in twenty is new to a child of ${band}`]
      : []),
    ...breathless(band, ...texts).map((one) => `${one}: too long a stretch for a child of ${band}`),
  ]
}
