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
    headline: '点链接装软件 停一停',
    lines: ['发链接的人，认得吗', '骗人的软件，数字是假的', '装了别转钱，先问96110'],
    speech:
      '别人发来链接，让你装一个软件，先停一停。里面写着你挣了多少，都是假的，只有转出去的钱是真的。已经装了，一分也别往里转，打九六一一零问一问。',
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
    headline: '认养分红 去场里数牛',
    lines: ['牛吃草，算算一年多少钱', '地方说不清，不投', '看了照片，也要看真牛'],
    speech: '交钱认养一头牛，月月分红。先算算，一头牛一年吃多少草，能剩下多少。再去牛场数一数，看一看执照。不让看、地方说不清，就不投。',
  },
  {
    _id: 'gift-and-banquet',
    case: 'invest-adopt-cow',
    audiences: ['elder', 'farmer'],
    headline: '管饭送礼 吃完就走',
    lines: ['饭可以吃，字不签', '钱揣着，回家跟儿女说', '真好的事，明天也在'],
    speech: '有人请你去听课、吃饭、领礼物，听完叫你投钱、签字。饭吃了，字不签，钱揣回来。跟儿女说一遍。要是真好，明天再来也不迟。',
  },
  {
    _id: 'red-chop-typo',
    case: 'invest-frozen-fund',
    audiences: ['elder'],
    headline: '红章文件 念一念',
    lines: ['有错字，有空话，都可疑', '拿到苏木，请人看一看', '领大钱，不用先交小钱'],
    speech: '有人发来红章文件，说交几百，能领几十万。念一念，有没有错字，有没有说不清的话。拿到苏木，请工作人员看看。领大钱不用先交小钱。',
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
    headline: '不走银行走现金 别给',
    lines: ['戴帽子口罩来拿的，不给', '银行打来劝，停一停', '记下车牌，打110'],
    speech: '叫你别在银行转，给现金，派个戴口罩的人来拿。不给。银行打来劝你，先停一停听他说。记下那人的样子和车牌，打一一零。',
  },
  {
    _id: 'charging-who-pays',
    case: 'invest-charging',
    audiences: ['shop', 'farmer'],
    headline: '拉人有奖的投资 不投',
    lines: ['奖的钱，是后来人的本钱', '那台桩，带我去看看', '拉了人的，告诉他停'],
    speech: '投充电桩，拉一个人奖三百，那是拿后来人的钱，给先来的人。投之前，请他带你去看看那台桩。拉了亲戚的，赶紧告诉他，别再往里放。',
  },
  {
    _id: 'small-withdrawal',
    case: 'stock-teacher',
    audiences: ['shop', 'elder'],
    headline: '取得出来 也别信',
    lines: ['头几次让你取，是钓你的', '放得越多，越取不出来', '要税、要保证金，打96110'],
    speech:
      '网上投钱，头几次真的能取出来，那是钓你的。等你放了大钱，就说要交税、交保证金，才给你取。听到这一句，一分也不再交，打九六一一零问。',
  },
]
