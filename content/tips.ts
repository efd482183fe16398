import type { Tip } from '../types/domain'

export const tips: Tip[] = [
  // for everyone
  {
    _id: 'no-screen-share',
    case: 'screen-share',
    audiences: [],
    headline: '共享屏幕 千万别打开',
    lines: ['屏幕给他看，验证码也给他看了', '真客服不看你的屏幕', '打开了：关机，换部电话打110'],
    speech: '有人让你打开共享屏幕，你就挂断。屏幕给他看，验证码也就给他看了。要是已经打开，先关机，再换一部电话打一一零。',
  },
  {
    _id: 'code-is-key',
    case: 'subsidy-fee',
    audiences: [],
    headline: '验证码 谁也不告诉',
    lines: ['它是你家存钱柜的钥匙', '银行和警察都不会问你要', '说出去了，马上打银行电话'],
    speech: '手机短信里来的那几个数字，叫验证码。它就是存钱柜的钥匙，谁来要都不给。已经念给别人了，马上给银行打电话，把卡停住。',
  },
  {
    _id: 'answer-96110',
    case: 'stock-teacher',
    audiences: [],
    headline: '96110来电 一定要接',
    lines: ['这是反诈专线，来劝你停手的', '它不要密码，也不让你转钱', '拿不准的事，你也能打去问'],
    speech:
      '九六一一零是反诈专线。它打来，是看见有人可能在骗你，一定要接。它不要你的密码，也不让你转钱。碰到拿不准的事，你也可以打过去问。',
  },
  {
    _id: 'hang-up-first',
    case: 'screen-share',
    audiences: [],
    headline: '心里一慌 先挂电话',
    lines: ['骗子就怕你停下来想一想', '挂了，跟家里人说一遍', '还拿不准，就打96110'],
    speech: '电话里的人让你心慌，你就先挂掉。喝口茶，把刚才的话跟家里人说一遍。还是拿不准，就打九六一一零问一问。真有事，人家不怕你问。',
  },
  {
    _id: 'already-paid',
    case: 'screen-share',
    audiences: [],
    headline: '钱转走了 马上打110',
    lines: ['越快越好，不用怕丢人', '再打银行电话，聊天别删', '花钱帮你追钱的，也是骗子'],
    speech:
      '钱已经转出去了，先打一一零，越快越好。再打银行的电话。聊天和转账单都别删。被骗不丢人。要是有人说花点钱能帮你追回来，那也是骗子。',
  },
  {
    _id: 'app-from-link',
    case: 'stock-teacher',
    audiences: [],
    headline: '点链接装软件 停一停',
    lines: ['要装，到手机自带商店里找', '骗人的软件，数字是假的', '装了别转钱，先问96110'],
    speech:
      '别人发来链接，让你装一个软件，先停一停。商店里找不到的，多半有问题。骗人的软件里，写着你有多少钱都是假的。已经装了，别往里转钱，打九六一一零问一问。',
  },
  {
    _id: 'three-nots-one-more',
    case: 'rebate-gift',
    audiences: [],
    headline: '三不一多 记住四句话',
    lines: ['未知链接不点击，陌生来电不轻信', '个人信息不透露，转账汇款多核实'],
    speech: '三不一多，就是四句话。未知链接不点击，陌生来电不轻信，个人信息不透露，转账汇款多核实。请跟着念一遍，再念给家里人听。',
  },
  // herders and farmers
  {
    _id: 'no-sheep-no-deposit',
    case: 'sheep-deposit',
    audiences: ['herder'],
    headline: '没见着羊 不付定金',
    lines: ['视频里的羊，不一定是他的', '催你交定金，就说我要看羊', '见了羊，数清了，再给钱'],
    speech: '买羊先看羊。视频和身份证照片，都可能是别人的。他催你交定金，你就说，我明天去看羊，见了羊再给钱。真卖羊的人，不怕你看。',
  },
  {
    _id: 'money-before-loading',
    case: 'sheep-deposit',
    audiences: ['herder'],
    headline: '钱没到账 羊不上车',
    lines: ['付款截图是能造假的', '自己查卡里，到了才算', '没到账，就请他再等等'],
    speech: '卖羊的时候，他给你看付款截图，先别忙着装车。截图可以造假。你自己查一查卡里的钱，到账了，羊再上车。没到账，就请他再等等。',
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
    _id: 'buyer-pays-himself',
    case: 'grain-frozen',
    audiences: ['farmer'],
    headline: '谁买粮 谁付钱',
    lines: ['让朋友替他付，先别装车', '名字对不上，钱可能有问题', '过磅单、车牌都记下来'],
    speech:
      '卖粮的时候，买粮的人说让朋友替他付钱，你先别装车。那个钱，可能是别人被骗的钱，到了你的卡里，卡会被冻住。谁买粮，就让谁用自己的卡付。',
  },
  {
    _id: 'frozen-card',
    case: 'grain-frozen',
    audiences: ['farmer', 'herder'],
    headline: '卡被冻住 去派出所',
    lines: ['带上过磅单、聊天、通话记录', '把买卖的经过说清楚', '谁说交钱能解冻，都是骗子'],
    speech:
      '卖了粮、卖了羊，卡突然不能用了，别着急。先到银行问清是谁冻的，再带上单子和聊天记录，去派出所把买卖说清楚。谁说交钱就能解冻，都别信。',
  },
  // elders and families
  {
    _id: 'call-back-grandson',
    case: 'grandson-voice',
    audiences: ['elder'],
    headline: '像孙子的声音 打回去问',
    lines: ['声音也能用软件学出来', '先挂掉，打他平时的号码', '打不通，就找儿女商量'],
    speech: '电话里的人哭着说是你孙子，要你拿钱，先别急。声音能用软件学出来。挂掉，打孙子平时的号码。打不通，就打给儿女，一起商量。',
  },
  {
    _id: 'family-word',
    case: 'grandson-voice',
    audiences: ['elder', 'parent', 'pupil'],
    headline: '家里定句暗号 外人不知道',
    lines: ['吃晚饭的时候，一起定一句', '电话里要钱，先问暗号', '答不上来，就挂掉'],
    speech:
      '今天吃晚饭的时候，一家人定一句暗号，比如小羊羔的名字。以后谁在电话里说要钱，先问暗号。答不上来，就挂掉。暗号不写在手机里，也不告诉外人。',
  },
  {
    _id: 'no-cash-at-the-gate',
    case: 'grandson-voice',
    audiences: ['elder'],
    headline: '生人上门取钱 不给',
    lines: ['警察和老师不会派人来拿钱', '先把门关好，叫邻居过来', '打110，说有人来取钱'],
    speech: '有生人到家里来，说替谁谁取现金、取存折，不要给。警察、银行、老师都不会派人上门拿钱。先把门关好，叫邻居过来，再打一一零。',
  },
  {
    _id: 'pain-see-a-doctor',
    case: 'free-eggs',
    audiences: ['elder'],
    headline: '腿疼找医生 不找直播',
    lines: ['保健品不能当药吃', '白送的鸡蛋，后面要你掏钱', '先去卫生院，让大夫看看'],
    speech: '腿疼腰疼，去卫生院找大夫。手机直播里的专家，不一定是医生。保健品不能当药吃。天天白送你鸡蛋的人，后面是要你掏钱的。',
  },
  {
    _id: 'not-behind-children',
    case: 'free-eggs',
    audiences: ['elder'],
    headline: '让你瞒着儿女 别听他的',
    lines: ['好事不怕家里人知道', '先打给儿女，说一遍再定', '儿女忙，就问网格员'],
    speech:
      '有人让你买东西、转钱，还说先别告诉儿女。听到这一句，就停下来。真是好事，不怕家里人知道。先给儿女打个电话。儿女忙，就去问网格员。',
  },
  // parents and pupils
  {
    _id: 'phone-with-a-parent',
    case: 'free-skin',
    audiences: ['parent'],
    headline: '手机给孩子 密码别给',
    lines: ['付款密码不让孩子知道', '玩的时候，坐在大人旁边', '孩子说出事了，先别骂'],
    speech:
      '孩子要玩手机，让他坐在你旁边玩。付款密码别让孩子知道。跟孩子说好，有人吓唬你、让你藏起来，就来告诉我，我不骂你。孩子敢说，钱就守得住。',
  },
  {
    _id: 'teacher-fee',
    case: 'boss-group',
    audiences: ['parent'],
    headline: '群里要收费 先问老师',
    lines: ['头像和名字都能照着抄', '打老师平时的电话问一问', '问清楚了再交，晚交没事'],
    speech: '班级群里忽然要收资料费，别急着扫码。骗子会抄老师的头像和名字。先打老师平时的电话，跟老师本人问清楚了再交。晚交一会儿没关系。',
  },
  {
    _id: 'free-skin',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '免费皮肤 不要去领',
    lines: ['先说免费，再要家长的手机', '听到这一句，先喊大人', '点错了也不怕，说出来就好'],
    speech: '网上有人说免费送你皮肤，不要去领。后面他会让你拿家长的手机。这时候要先喊大人来。点错了也不要怕，跟大人说出来就好。',
  },
  {
    _id: 'scared-tell-a-grown-up',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '有人吓唬你 快告诉大人',
    lines: ['真警察不在网上吓唬小孩', '关掉视频，走到大人身边', '说出来，就有人帮你'],
    speech:
      '视频里有人穿着警服，说要抓你爸爸妈妈，那是假的。真警察不会在网上吓唬小孩，也不让你躲起来。关掉视频，走到大人身边，把事情说出来。你没有做错。',
  },
  // people looking for work
  {
    _id: 'no-prepaid-work',
    case: 'rebate-gift',
    audiences: ['jobSeeker', 'parent'],
    headline: '先垫钱的活 不干',
    lines: ['挣工钱，不用自己先掏钱', '头几次给你钱，是鱼饵', '垫进去了，停手，打110'],
    speech:
      '在家点点赞就挣钱，头几次真给，那是鱼饵。后面让你自己先垫钱，就不干了。挣工钱的活，不用先掏钱。要是已经垫了，别再垫，打一一零。',
  },
  {
    _id: 'cards-stay-home',
    case: 'card-lend',
    audiences: ['jobSeeker', 'pupil'],
    headline: '卡、码、号 都不外借',
    lines: ['银行卡、收款码、电话卡', '借给骗子用，自己也犯法', '借出去了，挂失，去说清楚'],
    speech:
      '银行卡、收款码、电话卡，都只给自己用。有人花钱借，多半是骗子要用，你也会跟着犯法。已经借出去了，快去银行挂失，再到派出所说清楚。',
  },
  {
    _id: 'no-fee-before-work',
    case: 'rebate-gift',
    audiences: ['jobSeeker'],
    headline: '没上班先交钱 不去',
    lines: ['押金、服装费、体检费都别交', '先问：单位在哪，我去看看', '去的时候，告诉家里人'],
    speech: '找活干，还没上班就要你交押金、交服装费，别去。先问清楚单位在哪里，自己去看看。出门以前，把地方和电话告诉家里人。',
  },
  // shops and accounts
  {
    _id: 'do-not-advance-goods',
    case: 'school-order',
    audiences: ['shop'],
    headline: '替人垫货款 先停一停',
    lines: ['订大单，又让你买别家的货', '请他到店里来，先交定金', '单位的电话，自己找来问'],
    speech:
      '有人说是学校、单位来订货，订得很大，又让你垫钱替他买别家的东西，就停一停。请他到店里来，先交定金。再自己找那个单位的电话，打去问问有没有这个人。',
  },
  {
    _id: 'picture-is-not-money',
    case: 'school-order',
    audiences: ['shop'],
    headline: '付款截图 不算到账',
    lines: ['截图和红章都能造假', '打开自己的账单看一眼', '到账了，再让他拿货'],
    speech:
      '买东西的人给你看一张付款的图，先别让他拿货。图和红章都能造假。打开自己的账单看一眼，钱到了，再把货给他。他要是真付了，不差这一分钟。',
  },
  {
    _id: 'sure-profit',
    case: 'stock-teacher',
    audiences: ['shop', 'elder'],
    headline: '说稳赚不赔 就别给钱',
    lines: ['群里晒赚钱的，可能是一伙', '收钱的是个人，不要转', '想理财，去银行柜台问'],
    speech:
      '有人说他有内部消息，稳赚不赔，别把钱给他。群里天天说赚钱的人，可能都是一伙。收钱的要是个不认识的人，一分也不转。想理财，自己去银行柜台问。',
  },
  {
    _id: 'boss-in-a-group',
    case: 'boss-group',
    audiences: ['finance'],
    headline: '老板催付款 打电话核',
    lines: ['头像、名字都可能是假的', '他说不方便接，更要打', '听见他本人说了，再办'],
    speech:
      '群里的老板催你付款，先打他平时的电话。头像和名字都能造假。他说不方便接电话，那就更要打，或者走过去当面问。听见他本人说了，再办下一步。',
  },
  {
    _id: 'sign-before-paying',
    case: 'boss-group',
    audiences: ['finance'],
    headline: '没有签字 不付钱',
    lines: ['再急的款，也等得起签字', '两个人都看过，再按付款', '守着规矩，骗子就没办法'],
    speech:
      '没有签字，不付钱，谁催都一样。再急的款，也等得起一个签字。付款以前，请另一个人也看一遍收钱的是谁。守规矩，不会得罪人，是替大家看住钱。',
  },
  {
    _id: 'balance-is-private',
    case: 'boss-group',
    audiences: ['finance'],
    headline: '群里问余额 先不说',
    lines: ['真老板知道到哪里查账', '生群里来问的，先打电话核', '说出去了，马上告诉单位'],
    speech:
      '有人在新拉的群里问账上还有多少钱，先不要说。打电话问问，这个群是不是单位建的。已经说出去了，马上告诉单位的人，后面谁来催付款，都不付。',
  },
]
