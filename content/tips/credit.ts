import type { Tip } from '../../types/entities/tip'

export const credit: Tip[] = [
  {
    _id: 'do-not-scold',
    case: 'credit-reserve',
    audiences: [],
    headline: '家里人被骗转了钱 先别骂',
    lines: ['骗子吓他：不转钱就上黑名单', '骂了，他下回就不敢说', '打110，陪他去派出所'],
    speech:
      '骗子打电话，吓唬家里人，不转钱就上黑名单，他一慌，转了。先别骂他，你一骂，下回出了事，他就藏着不说。问钱停住了没有，打一一零，再陪着他去派出所。',
  },
  {
    _id: 'guarantee-ask-next-door',
    case: 'credit-guarantee',
    audiences: ['herder', 'farmer'],
    headline: '说你给邻居担保 叫你还钱',
    lines: ['骗子发信息：不还就没补贴', '别转，先问邻居还清没有'],
    speech:
      '骗子发来信息，说你替邻居担过保，今天不还钱，就领不上补贴。别急着转，走几步，问问邻居，那笔贷款还清没有。再到信用社，查一查有没有这笔。一查，真假就出来了。',
  },
  {
    _id: 'idle-quota-not-debt',
    case: 'credit-farm',
    audiences: ['farmer', 'elder'],
    headline: '没用过的额度 不算欠账',
    lines: ['没借一分钱，就不欠', '叫你把存款挪走的，是骗', '到信用社柜台问'],
    speech: '有人说你有个额度没有用，算你欠的，叫你把存款先挪走。没有用，就不欠。您的钱放在您的卡里最稳。拿着卡，到信用社柜台问。',
  },
  {
    _id: 'reserve-not-blacklist',
    case: 'credit-reserve',
    audiences: ['parent'],
    headline: '说备用金没关 影响孩子上学',
    lines: ['骗子打电话吓妈妈，叫她转钱', '没取出来就不欠，跟上学没关系', '挂掉，叫家里年轻人帮你关'],
    speech:
      '骗子打电话给妈妈，说手机里有个备用金没关，孩子没法念书，叫你取出来转给他。没取出来，就没欠，跟念书没关系。挂掉，叫家里年轻人帮着关。',
  },
  {
    _id: 'student-account-borrow',
    case: 'credit-student-account',
    audiences: ['jobSeeker', 'pupil'],
    headline: '注销账户 越借越多',
    lines: ['注销，怎么还叫你借', '叫你把钱借出来的，停', '去银行柜台查一查'],
    speech: '说你念书的时候开过账户，要注销，叫你把能借的都借出来。注销是变少，怎么会变多？停下。去银行柜台查一查，有没有这个账户。',
  },
  {
    _id: 'credit-repair-false',
    case: 'credit-repair',
    audiences: ['shop', 'farmer'],
    headline: '花钱洗征信 越洗越黑',
    lines: ['谁也改不了真事', '假证明，写的是你的名字', '按时还，过几年就好'],
    speech: '有人说花钱能把征信洗干净。真的事，谁也改不了。他替你写的假证明，写的是你的名字，出了事找你。按时还钱，过几年就好了。',
  },
]
