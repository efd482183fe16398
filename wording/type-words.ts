import type { FraudType } from '../types/entities/fraud'

/** Words by which a story's kind of fraud is guessed for its author, who can choose another. */
const words: Record<FraudType, RegExp> = {
  rebate: /刷单|垫付|做任务|点赞|佣金|返利|返现|派单/g,
  investment: /投资|理财|股票|炒股|虚拟币|数字货币|收益|老师带|内幕|提现不了|翻倍/g,
  shopping: /直播间|网购|私下转|不发货|没发货|便宜卖|二手|代购/g,
  customerService: /客服|快递|理赔|退款|会员|百万保障|共享屏幕|包裹/g,
  loan: /贷款|放款|手续费|保证金|解冻|流水|借款/g,
  credit: /征信|逾期|校园贷|注销|利率/g,
  acquaintance: /领导|老同学|亲戚|孙子|儿子|冒充.{0,4}熟人|换了号/g,
  authority: /公安|警官|检察|法院|通缉|洗钱|安全账户|医保局|社保/g,
  romance: /网恋|相亲|对象|交友|奔现|见面|真心/g,
  gaming: /游戏|皮肤|装备|账号交易|点券|代练/g,
  ticket: /航班|机票|改签|退票|高铁票/g,
  sextortion: /裸聊|视频聊天|通讯录|私密/g,
  mule: /银行卡.{0,4}(?:借|租|卖)|电话卡|跑分|帮人收款|取现/g,
  health: /保健|神药|专家讲课|老中医|免费鸡蛋|理疗/g,
  farming: /羊|牛|牲畜|饲料|草料|化肥|种子|农机|收粮|补贴|牧/g,
  campus: /同学|学费|班级群|家长群|班主任|奖学金|助学/g,
  company: /会计|财务|老板|对公|公司账/g,
  prize: /中奖|领奖|奖品|大奖|抽奖/g,
  phishing: /链接|验证码|短信|积分兑换|点开/g,
}

/** The kind whose words occur most; none when no word of any does. */
export const typeOf = (text: string): FraudType | undefined => {
  const counts = (Object.keys(words) as FraudType[]).map((type) => [type, text.match(words[type])?.length ?? 0] as const)
  const [best] = counts.sort((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? best[0] : undefined
}
