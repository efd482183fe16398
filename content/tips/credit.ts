import type { Tip } from '../../types/entities/tip'

export const credit: Tip[] = [
  {
    _id: 'do-not-scold',
    case: 'credit-reserve',
    audiences: [],
    headline: '家里人上当 先别骂',
    lines: ['骂了，下回就不敢说了', '先问：钱停住没有', '再陪着去派出所'],
    speech: '家里有人上了当，先别骂他。你一骂，下回出了事，他就藏着不说了。先问钱停住了没有，打了电话没有，再陪着他去派出所。',
  },
  {
    _id: 'guarantee-ask-next-door',
    case: 'credit-guarantee',
    audiences: ['herder', 'farmer'],
    headline: '替人担保 先问邻居',
    lines: ['来催还款的，是不是真的', '走几步，问问借钱的人', '再到信用社，查单子'],
    speech: '替邻居担过保，忽然来信息说要你还钱，别急着转。走几步，问问邻居，还清没有。再到信用社，查一查有没有这笔。一查，真假就出来了。',
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
    headline: '没用过的备用金 不用管',
    lines: ['没取出来，就没欠', '黑名单跟孩子上学两回事', '自己到手机里关'],
    speech:
      '说你有个备用金，不关就上黑名单，孩子没法念书。没取出来，就没欠。孩子念书跟这个没关系。别慌，挂掉，自己去手机里关，也可以问家里年轻人。',
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
