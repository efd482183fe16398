import type { Tip } from '../../types/entities/tip'

export const credit: Tip[] = [
  {
    _id: 'do-not-scold',
    case: 'credit-reserve',
    audiences: [],
    headline: '骗子打电话 吓家里人转钱',
    lines: ['说手机借款没关，不转就上黑名单', '他怕了才转，别骂，陪他报警'],
    speech:
      '骗子打电话吓家里人，说手机里的借款没关，不转钱，明天就上黑名单。他一慌，就把钱转了过去。先别骂他，你一骂，下回出了事，他就藏着不说。给他倒碗茶，陪他打一一零报警。',
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
    headline: '电话说您欠钱 叫您挪走存款',
    lines: ['骗子说贷款额度没用过，也算欠', '存款转到他那里，就回不来了', '别转，到信用社柜台问'],
    speech:
      '骗子打电话，说您有个贷款额度没用过，也算您欠的，叫您把存款先转到他那里放一放。转走了，就回不来。没有用，就不欠。别转，拿着卡，到信用社柜台问。',
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
    headline: '电话说你上学时 开过贷款户',
    lines: ['骗子说不注销，以后买不了房', '叫你到处借钱，全转给他', '挂掉，去银行柜台查'],
    speech:
      '骗子打电话，说你念书的时候开过贷款账户，不注销，以后买不了房，叫你把能借的钱都借出来，转给他。注销是变少，怎么会越借越多？挂掉，去银行柜台查一查，有没有这个账户。',
  },
  {
    _id: 'credit-repair-false',
    case: 'credit-repair',
    audiences: ['shop', 'farmer'],
    headline: '说能抹掉 还款晚的记录',
    lines: ['骗子贴广告，要你的钱和身份证', '记录改不了，他用你的名造假', '别给，自己去银行柜台问'],
    speech:
      '骗子在墙上贴广告，说花钱能洗征信，抹掉你还款晚的记录。他收了钱，拿走身份证和手机卡，用你的名字写假证明，出了事找你。真的事，谁也改不了。别给，自己去银行柜台问。按时还，过几年就好了。',
  },
]
