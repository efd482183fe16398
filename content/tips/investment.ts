import type { Tip } from '../../types/entities/tip'

export const investment: Tip[] = [
  {
    _id: 'answer-96110',
    case: 'stock-teacher',
    audiences: [],
    headline: '“老师”叫你 转钱买股票',
    lines: ['群里都说赚，收钱的是生人', '96110打来，是劝你别转', '一定要接，听他说完'],
    speech:
      '群里的老师叫你转钱买股票，收钱的是个生人。这时候九六一一零打来，一定要接。那是反诈专线，看见有人可能在骗你，来劝你停手，它不要密码，也不让你转钱。',
  },
  {
    _id: 'app-from-link',
    case: 'stock-teacher',
    audiences: [],
    headline: '发链接叫装 炒股假软件',
    lines: ['群里“助理”发来，骗你转钱进去', '里面写你挣了钱，数字是假的', '别转，先打96110问'],
    speech:
      '群里的助理发来链接，叫你装一个炒股的软件，再把钱转进去。里面写着你挣了多少，都是假的，只有转出去的钱是真的。已经装了，一分也别再转，打九六一一零问一问。',
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
    _id: 'adopt-cow-count',
    case: 'invest-adopt-cow',
    audiences: ['farmer', 'elder'],
    headline: '叫你交钱认养牛 月月分红',
    lines: ['骗子只给看照片，收了钱就没影', '别交，先去牛场数一数真牛'],
    speech:
      '骗子来屯里，叫你交钱认养一头牛，说月月分红。他只给看照片，头几个月分一点，收够了钱，人就没影了。别交。先算算一头牛一年吃多少草，再坐车去牛场，数一数真牛。',
  },
  {
    _id: 'gift-and-banquet',
    case: 'invest-adopt-cow',
    audiences: ['elder', 'farmer'],
    headline: '请吃饭送东西 哄你投钱养牛',
    lines: ['骗子摆桌，吃完叫你签合同交钱', '饭可以吃，字不签，回家问儿女'],
    speech:
      '骗子在饭馆摆桌，请你吃饭，送你东西，吃完叫你签合同，交钱养牛。饭可以吃，字不签，钱揣回来，跟儿女说一遍。要是真好，明天再来也不迟。',
  },
  {
    _id: 'red-chop-typo',
    case: 'invest-frozen-fund',
    audiences: ['elder'],
    headline: '骗子发假红章文件 骗小钱',
    lines: ['说公家发大钱，叫您先交一点', '交完一笔，又要一笔', '别交，拿到苏木问真假'],
    speech:
      '骗子天天发盖红章的假文件，说公家要发大钱，您先交一点小钱。交完一笔，又要一笔。念一念，里面有没有错字。别交，拿着它到苏木，请工作人员看看真假。',
  },
  {
    _id: 'frozen-fund-tell-inviter',
    case: 'invest-frozen-fund',
    audiences: ['elder'],
    headline: '老同事拉群 叫你交报名费',
    lines: ['说出几百块，能领几十万', '他也上了当，自己不知道', '打电话叫他停，一起退群'],
    speech:
      '老同事拉您进群，叫您出一笔报名费，说能领几十万。没有这样的事，他多半也上了当，自己还不知道。别怪他，打电话劝他，我们一起退，晚一天，他又多交一笔。',
  },
  {
    _id: 'coin-cash-hat',
    case: 'invest-coin-cash',
    audiences: ['jobSeeker', 'shop'],
    headline: '网上主播 叫你给现金买币',
    lines: ['骗子说十天翻一倍，别走银行', '派人来拿现金，拿走就没影', '不给，打110'],
    speech:
      '网上的主播叫你买币，说十天翻一倍。银行劝你，他叫你躲开银行，改成给现金，派个跑腿的来拿。那是骗子，软件里的币取不出来。现金不给。记下来人的样子和车牌，打一一零。',
  },
  {
    _id: 'charging-who-pays',
    case: 'invest-charging',
    audiences: ['shop', 'farmer'],
    headline: '老同学劝你 投钱买充电桩',
    lines: ['说躺着拿钱，拉一个人再奖三百', '桩没人见过，骗的是你的本钱', '不投，也不拉别人'],
    speech:
      '老同学劝你出钱买充电桩，说躺着就有钱，拉一个人来再奖三百。那个桩谁也没见过，奖你的，是后来人的本钱，没人来就都没了。不投，也不拉别人。拉了亲戚的，赶紧告诉他停。',
  },
  {
    _id: 'small-withdrawal',
    case: 'stock-teacher',
    audiences: ['shop', 'elder'],
    headline: '炒股群给甜头 再骗大钱',
    lines: ['骗子先让你取几次，哄你多放', '放多了，叫你交税，钱取不出', '不再放，打96110'],
    speech:
      '跟着群里的老师炒股，头几次真能取出来，这是骗子给的甜头，哄你多放。等放多了，他说要先交税才给取，交了还是取不出。听到交税，就别再放，打九六一一零问。',
  },
]
