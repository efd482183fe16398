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
    headline: '“反诈软件” 发链接叫你装',
    lines: ['自称反诈的人，要你装了填卡号', '他发来的，不点也不装', '真的，到手机自带的商店里装'],
    speech:
      '有人打电话说是反诈中心的，发来一个链接，叫你装反诈软件，装上就要你填卡号。他发来的，不点也不装。真的那一个，手机自带的商店里就有，不会弄，请儿女帮着装。',
  },
  {
    _id: 'bank-clerk-helps',
    case: 'social-card-stop',
    audiences: [],
    headline: '电话叫转存款 还要你保密',
    lines: ['说社保卡要停，钱得转到新卡', '还不许你告诉银行柜员', '到了柜台，照实说给柜员听'],
    speech:
      '电话里说社保卡要停，叫你到银行，把存款全转到一张新卡，还不许跟人说。那是骗子要你的钱。柜员问你转给谁，别嫌烦，把电话里的话，照实说给柜员听。',
  },
  {
    _id: 'tell-one-person',
    case: 'video-police',
    audiences: [],
    headline: '自称警察 不许你告诉家里',
    lines: ['说你犯了案，叫你转钱', '还吓唬：说了，家里人也抓', '偏要马上说给一个人听'],
    speech:
      '有人自称警察，说你犯了案，叫你转钱，还吓唬你，告诉了家里人，家里人也要抓。他越不让说，你越要说。家里人、邻居、网格员，找一个，把他的话原样说一遍。',
  },
  {
    _id: 'grid-worker-card',
    case: 'subsidy-fee',
    audiences: [],
    headline: '说给你补贴 叫你点链接',
    lines: ['生人发来的，填卡号就丢钱', '别点，打给村里的网格员问'],
    speech:
      '有人说给你发补贴，叫你加他微信，点开链接，填银行卡号。填了，卡里的钱就让人转走。别点，打给咱们村的网格员问。他的号码，今天就存进手机。',
  },
  {
    _id: 'names-do-not-prove',
    case: 'subsidy-fee',
    audiences: [],
    headline: '知道你家几亩草场 也别信',
    lines: ['电话里自称旗里的人，张口要钱', '你家的事，他早打听好了', '挂掉，自己到苏木当面问'],
    speech:
      '打电话的自称是旗里的，叫得出你的名字，连你家几亩草场都知道，接着就要钱。这些事早在外面传，说得准也不算数。挂掉，自己到苏木当面问。',
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
    headline: '孩子忽然要钱 电话打不通',
    lines: ['假警察在视频里吓他，不许挂', '叫他把家里的钱也要来转走', '别给钱，马上去派出所找他'],
    speech:
      '在外面打工的孩子，忽然跟家里要一大笔钱，再打就打不通。多半是假警察在视频里吓住了他，叫他把钱转走。先别给，带上他的照片和号码，马上去派出所，请警察找他。',
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
    headline: '群里发查税名单 叫你点开',
    lines: ['一点开，骗子就能动你的电脑', '别点，先打电话问税务大厅'],
    speech:
      '工作群里有人发来查税的名单，叫你今天点开看。一点开，骗子就能动你的电脑。别点，先给税务大厅打个电话问。点错了，鼠标自己动，马上拔网线，关电脑。',
  },
  {
    _id: 'group-asked-by-phone',
    case: 'tax-file',
    audiences: ['finance', 'shop'],
    headline: '骗子冒你名拉群 叫人转钱',
    lines: ['你的电脑中了毒，他就装成你', '挨个打电话，说那个群别信'],
    speech:
      '电脑里进了坏东西，骗子就装成你，把老板和同事拉进一个新群。他在群里叫大家转钱。发现了，不在群里说，拿手机一个一个打电话，叫大家别信那个群。',
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
    headline: '叫你把钱转到 “安全账户”',
    lines: ['“警察”说钱要查，查完就还', '没有这种账户，骗子等着拿钱', '挂断，打96110问'],
    speech:
      '电话里的警察说，你的钱要查一查，先转到安全账户，查完就还。警察没有这种账户，银行也没有，转过去就是送人。你的钱放在自己卡里最稳当。挂断，打九六一一零问一声。',
  },
  {
    _id: 'stop-at-two',
    case: 'quarantine-fine',
    audiences: [],
    headline: '说现在认罚 能少交钱',
    lines: ['电话说要罚八千，认了只交三千', '叫你加好友，转给他', '不转，打96110问'],
    speech:
      '电话里说你违了规，要罚八千，现在认了，交三千就行，叫你加好友转给他。听着像省了钱，其实三千全进了骗子口袋。真罚款不转给个人。不理他，打九六一一零。',
  },
]
