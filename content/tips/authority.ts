import type { Tip } from '../../types/entities/tip'

export const authority: Tip[] = [
  {
    _id: 'code-is-key',
    case: 'subsidy-fee',
    audiences: [],
    headline: '验证码 谁也不告诉',
    lines: ['它是你家存钱柜的钥匙', '银行和警察都不会问你要', '说出去了，马上打银行电话'],
    speech: '手机短信里来的那几个数字，叫验证码。它就是存钱柜的钥匙，谁来要都不给。已经念给别人了，马上给银行打电话，把卡停住。',
  },
  {
    _id: 'subsidy-is-free',
    case: 'subsidy-fee',
    audiences: ['herder', 'farmer', 'elder'],
    headline: '领补贴 不用先交钱',
    lines: ['叫得出名字，也不一定是真', '要手续费、激活费的，挂掉', '去问嘎查村干部，一问就清楚'],
    speech:
      '有人打电话说你有补贴没领，要先交激活费、手续费，你就挂掉。他叫得出你的名字，也不一定是真的。领补贴不用先交钱，去问嘎查村干部，一问就清楚。',
  },
  {
    _id: 'app-anti-fraud',
    case: 'fake-antifraud',
    audiences: [],
    headline: '反诈软件 商店里装',
    lines: ['国家的那一个，名字一字不差', '不会弄，请儿女装一回', '装好了，打开来电提醒'],
    speech:
      '国家反诈中心的软件，手机自带的商店里就有，名字一个字也不差。不会弄，请儿女或者网格员帮着装一回。装好以后，把来电提醒打开，有坏电话来，它会告诉你。',
  },
  {
    _id: 'bank-clerk-helps',
    case: 'social-card-stop',
    audiences: [],
    headline: '柜员多问 是在帮你',
    lines: ['他问你转给谁，照实说', '骗子教你的话，别照着说', '说一句，也许就保住了'],
    speech:
      '在银行转大钱，柜员会多问几句，转给谁，做什么。不要嫌烦，照实说。骗子常常教你说是还亲戚、是买房，你可别照着说。柜员一听，也许就替你保住了。',
  },
  {
    _id: 'tell-one-person',
    case: 'video-police',
    audiences: [],
    headline: '不让告诉人的 说给一个人',
    lines: ['骗子最怕多一双耳朵', '给家里、邻居、网格员都行', '说出来，胆子就回来了'],
    speech:
      '谁要你保密，你就偏偏找一个人说。家里人、邻居、网格员，谁都行。把他的话，原样说一遍。很多时候，说到一半，自己就听出来是假的了。',
  },
  {
    _id: 'grid-worker-card',
    case: 'subsidy-fee',
    audiences: [],
    headline: '网格员号码 存进手机',
    lines: ['拿不准，先打给他', '他认得你，你认得他', '找不到他，打96110'],
    speech:
      '把咱们村网格员的号码，存进手机，名字后面写上村名。有事拿不准，先打给他。他认得你，你也认得他的声音。找不着他，就打九六一一零。',
  },
  {
    _id: 'names-do-not-prove',
    case: 'subsidy-fee',
    audiences: [],
    headline: '知道名字 不算认识',
    lines: ['名字、电话，早在外面传', '说得再准，也不算数', '自己找单位号码，打过去问'],
    speech:
      '他叫得出你的名字，说得出你家几口人，也不算认识你。这些事，早在外面传来传去了。别听他说得准就信。自己找那个单位的号码，打过去问。',
  },
  {
    _id: 'quarantine-at-the-station',
    case: 'quarantine-fine',
    audiences: ['herder'],
    headline: '检疫罚款 站上说',
    lines: ['路上打电话罚款的，是假的', '把车开到站上，当面问', '罚单要有票，交到银行'],
    speech: '拉羊路上，有人打电话说你检疫不合格，要罚款，先别转。把车开到检查站，拿出检疫证，当面问。真罚款有单子，到银行交，不给个人转。',
  },
  {
    _id: 'social-card-quiet-room',
    case: 'social-card-stop',
    audiences: ['elder'],
    headline: '叫你去没人的屋 就挂',
    lines: ['公家办事，不怕儿女听', '社保卡的事，镇上问', '有几张存折，谁也不说'],
    speech:
      '电话里叫您到没有人的屋里说，要保密。公家办事，不怕儿女听，也不怕老伴听。挂了，带上社保卡，到镇上的社保所问。有几张存折，谁也别说。',
  },
  {
    _id: 'video-police-walk-in',
    case: 'video-police',
    audiences: ['jobSeeker', 'parent'],
    headline: '视频里办案 走去派出所',
    lines: ['真办案，当面说', '叫你住宾馆，偏要回家', '路上给爸妈打个电话'],
    speech:
      '那边要你开着摄像头做笔录，去住宾馆，一直不许断。你就断了它，走进最近的派出所，当面问一问。路上给爸妈打个电话。真办案的，不怕你来问。',
  },
  {
    _id: 'video-police-call-home',
    case: 'video-police',
    audiences: ['parent', 'elder'],
    headline: '孩子联系不上 去派出所',
    lines: ['声音不对，一直打，打不通', '不等他，马上去说', '带上他的照片和号码'],
    speech: '在外面打工的孩子，忽然电话打不通，说话不对劲，还跟家里要钱。别等。马上去派出所，带上照片和号码，请警察找他，也告诉单位。',
  },
  {
    _id: 'licence-report-free',
    case: 'licence-annual',
    audiences: ['shop'],
    headline: '年报 一分钱不收',
    lines: ['短信里叫你点，先不点', '到市场监管所，有人教', '付过的，短信留着报案'],
    speech: '营业执照的年报，自己填，一分钱不收。短信说要加急费，不点。不会填，带上执照，到市场监管所，坐下来有人教，十分钟就好。',
  },
  {
    _id: 'two-weeks-look',
    case: 'tax-file',
    audiences: ['finance'],
    headline: '通知要点开 先问一声',
    lines: ['查税的名单，问税务大厅', '压缩包，谁发的不明，别开', '鼠标自己动，先拔网线'],
    speech: '群里来了个压缩包，说是税务抽查名单。先给税务大厅打个电话问一问。点错了，鼠标自己动，先拔网线，关电脑，再打电话告诉大家。',
  },
  {
    _id: 'group-asked-by-phone',
    case: 'tax-file',
    audiences: ['finance', 'shop'],
    headline: '电脑中了毒 挨个打电话',
    lines: ['群不是我拉的，打电话说一声', '一个一个打，不在群里说', '快，就没人转钱'],
    speech: '电脑里进了坏东西，它会用你的名字拉群，叫人付款。发现了，不在群里说，拿手机，一个一个打电话，叫大家谁的话也别听。',
  },
  {
    _id: 'fake-antifraud-verb',
    case: 'fake-antifraud',
    audiences: ['elder', 'parent', 'shop'],
    headline: '他说一个“转” 就露了',
    lines: ['叫你转的，都是假反诈', '软件差一个字，就不装', '退钱，到派出所办'],
    speech: '电话里的人说要给你退钱，先叫你报备，清查卡里的钱。说来说去，落到一个转字上，他就露了。挂掉。退钱的事，走到派出所当面办。',
  },
  {
    _id: 'no-safe-account',
    case: 'video-police',
    audiences: [],
    headline: '安全账户 没有这种账户',
    lines: ['警察没有，银行也没有', '你的卡，就是你的账户', '听见这个词，挂断，打96110'],
    speech:
      '有人说你的钱有危险，要转到安全账户里放一放。没有这种账户，警察没有，银行也没有。你的钱放在你自己的卡里最稳当。听见这个词，就挂断，打九六一一零说一声。',
  },
  {
    _id: 'stop-at-two',
    case: 'quarantine-fine',
    audiences: [],
    headline: '数目小 也问一句',
    lines: ['几百块，他就让你懒得问', '小钱也打一个电话', '一百人上当，就是大钱'],
    speech: '几百块的事，骗子最会用，你懒得问，他就得了。小钱也打一个电话问问。一百个人都不问，他就得了几万。',
  },
]
