import type { FraudType } from '../types/entities/fraud'
import type { Clue } from '../types/entities/report'
import type { checkLevels } from '../types/words/check'

type ClueKind = Clue['kind']

export const levelMeaning: Record<keyof typeof checkLevels, string> = {
  danger: '跟骗子的话很像。先停下，一分钱也不要转。',
  doubtful: '有几处像骗子的话。先别照做，问清楚再说。',
  unsure: '光看这些字，看不准。先别转钱，多问一个人。',
  promo: '想卖东西，没看到骗术。要不要买，您自己定，不急。',
  none: '这些字里没看到我们认得的骗术。没看到，不等于没问题。',
}

export const levelTodo: Record<keyof typeof checkLevels, string[]> = {
  danger: ['不转钱，不点链接，不给验证码，不共享屏幕', '挂断，自己打官方电话，或者当面去问', '告诉家里一个人，拿不准打96110'],
  doubtful: ['先停一停，今天不转钱、不点链接', '打您自己存的老号码，或者官方电话问清', '拿不准，打96110问一问'],
  unsure: ['把对方的原话多贴几句，再看一次', '只要开口要钱、要验证码，就先停下', '拿不准，打96110问一问'],
  promo: ['不想收，不理它就行；认识的店，可以回复退订', '要买，自己到店里、到正规软件里去看', '先要定金、要验证码的，就停下'],
  none: ['往后要是提到钱、验证码、链接，再来看一次', '要紧的事，自己打官方电话，或者当面去问', '心里不踏实，就打96110'],
}

/** When the police let out a number, a link or the like of it. */
export const knownMeaning = '里面有骗子用过的东西，民警核实过。先停下，一分钱也不要转。'

/** What whoever gets a card of the family does. */
export const cardTodo = [
  '马上给他打个电话，别只发字',
  '问一句：钱转了没有？验证码给了没有？',
  '没转，就陪他挂断、删掉那个软件；转了，马上打110',
]

/** What a released clue is called in a sentence. */
export const clueWords: Record<ClueKind, string> = { phone: '号码', link: '网址', account: '账号', social: '微信号、QQ号', app: '软件' }

/** The trick in one sentence, and what to say aloud to the other side. */
export const tactics: Record<FraudType, { tactic: string; ask: string[] }> = {
  rebate: {
    tactic: '先给几块甜头，再让您垫钱做大单，垫进去就取不出来。',
    ask: ['干活挣钱，为啥要我先垫钱？', '先把前面的钱全退给我，行不行？'],
  },
  investment: { tactic: '先让您小赚，等您投大了，钱就提不出来。', ask: ['你们公司在哪个监管网站能查到？', '我现在就全部取出来，行不行？'] },
  shopping: {
    tactic: '用低价和急货引您离开平台先付钱，付完就拉黑。',
    ask: ['走平台下单，收到货再确认，行不行？', '能不能视频看货，或者货到付款？'],
  },
  customerService: {
    tactic: '装成客服说退款、赔钱、关会员，其实是骗您转钱或给验证码。',
    ask: ['退款为啥不原路退回？', '我自己到软件里找官方客服问，行不行？'],
  },
  loan: {
    tactic: '说能放款，先要您交保证金、解冻费，钱一交人就没了。',
    ask: ['放款前为啥要我先交钱？', '你们在哪个银行网点，我去当面办。'],
  },
  credit: { tactic: '拿征信吓您，叫您把借来的钱转到他那里。', ask: ['我自己去人民银行查征信，行不行？', '为啥要我把额度转给你们？'] },
  acquaintance: {
    tactic: '装成亲人、老师、领导，说出了急事，催您马上转钱。',
    ask: ['你说一件只有咱俩知道的事。', '我打你原来的号码，你接一下。'],
  },
  authority: {
    tactic: '装成警察、公家人，说您犯了事，叫您保密，再把钱骗走。',
    ask: ['你是哪个单位的？我自己去当地派出所问。', '办案为啥要我转钱，还不让我告诉家里人？'],
  },
  romance: { tactic: '先谈感情，再拿投资、急病、路费做由头要钱。', ask: ['现在就跟我视频，行不行？', '不见面，不谈钱，你同意吗？'] },
  gaming: { tactic: '用便宜皮肤、账号把人引到外面交易，再要押金、解冻费。', ask: ['走官方交易平台，行不行？', '为啥要离开平台付钱？'] },
  ticket: { tactic: '说航班车次有变，用退改签赔钱骗您点链接、报卡号。', ask: ['我自己到官方软件里查，行不行？', '退票钱为啥不原路退回？'] },
  sextortion: { tactic: '骗您露脸、装软件，再拿视频和通讯录要挟要钱，给了还要。', ask: ['不用跟他再说话，截好图，直接打110。'] },
  mule: {
    tactic: '用好处骗您借卡、收钱再转出去，帮骗子走账，自己也犯法。',
    ask: ['这钱是谁的？为啥不用你自己的卡？', '我先去派出所问问，行不行？'],
  },
  health: {
    tactic: '先送鸡蛋、听讲座，再卖贵药，或者骗养老钱。',
    ask: ['这药有没有国家批的号？我先问问卫生院。', '我跟儿女商量完再买，行不行？'],
  },
  farming: {
    tactic: '拿收粮、卖羊、补贴、农资做由头，先要定金或手续费。',
    ask: ['当面看货，一手钱一手货，行不行？', '补贴的事，我到村委会问问，行不行？'],
  },
  campus: {
    tactic: '骗学生和家长，拿学费、贷款、追星、游戏做由头要钱。',
    ask: ['我打老师平时的电话问一问，行不行？', '我先告诉爸妈，行不行？'],
  },
  company: {
    tactic: '装成老板或客户，在网上叫会计马上转钱。',
    ask: ['请您打个电话，或者当面签字，行不行？', '我给您办公室打过去核一下。'],
  },
  prize: {
    tactic: '说您中了奖，领奖前先要交税、交手续费，或者要身份证和卡号。',
    ask: ['我没参加过，怎么会中奖？', '税从奖金里扣，行不行？'],
  },
  phishing: {
    tactic: '说账户、卡、包裹出了问题，骗您点链接、报身份证、卡号和验证码。',
    ask: ['我自己打官方电话问，行不行？', '你们要核实，为啥要我报卡号和验证码？'],
  },
}

/** Why a text cannot be judged. */
export const unreadable = {
  empty: '还没有字。请把收到的话贴进来，或者用自己的话说说。',
  short: '字太少了，看不出来。请把对方的原话多贴几句，或者说说事情的经过。',
  digits: '只有数字，看不出来。请写上是谁打来的、说了什么。',
  foreign: '我们只看得懂中文。请用中文说说大概的意思。',
  repeated: '看不出说的是什么。请把对方的原话贴进来。',
} as const

/** When a mark is owed to statistics alone. */
export const likeType = (type: string) => `这样的话，“${type}”里常见`
