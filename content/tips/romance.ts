import type { Tip } from '../../types/entities/tip'

export const romance: Tip[] = [
  {
    _id: 'second-scam',
    case: 'romance-invest',
    audiences: [],
    headline: '被骗以后 有人说能追钱',
    lines: ['骗子打来，说交费就帮你拿回', '交了，又被他骗走一回', '不交，告诉派出所'],
    speech:
      '刚被骗完，又有人打来电话，说交一笔费，就能帮你把钱拿回来。他也是骗子，想再骗你一回。追钱是警察的事，不收你的钱。别交，把这个电话告诉派出所。',
  },
  {
    _id: 'mourning-and-lonely',
    case: 'overseas-parcel',
    audiences: [],
    headline: '网上天天问好 后来要钱',
    lines: ['没见过面，说要跟你过一辈子', '听出你孤单，才来哄你', '别回他，找邻居说说话'],
    speech:
      '没见过面的人，天天在网上问你好，说要跟你过一辈子，过些日子就开口要钱。他听出你孤单，才来哄你。别回他，去邻居家坐坐。网格员来了，也多说几句。',
  },
  {
    _id: 'fair-fee-first',
    case: 'matchmaker-fee',
    audiences: ['herder'],
    headline: '网上红娘说媒 先收会员费',
    lines: ['她叫假姑娘来聊，再要你的路费', '钱收了，人一个也见不着', '先见真人，再说花钱'],
    speech:
      '网上有个红娘，说专给牧区小伙子说媒，先收会员费。她叫来的姑娘是假的，聊几天就要路费、诚意金，人一个也见不着。先见真人，再说花钱。请亲戚、嘎查里的人介绍，最踏实。',
  },
  {
    _id: 'match-same-mistake',
    case: 'matchmaker-fee',
    audiences: ['herder', 'jobSeeker'],
    headline: '几个姑娘 一个骗子扮',
    lines: ['照片都好看，聊着都跟你要钱', '错字一样，就是一个人写的', '别给，聊天拿给网格员看'],
    speech:
      '手机上跟你聊天的几个姑娘，照片都好看，聊着聊着都来要钱。把聊天放到一起看，错字一样，口气一样，就是骗子一个人扮的。别给，拿给网格员看看。',
  },
  {
    _id: 'overseas-box-open',
    case: 'overseas-parcel',
    audiences: ['elder', 'parent'],
    headline: '国外寄来一箱钱 先要费',
    lines: ['没见过面的“外国医生”骗您的', '假海关打来，一笔笔收清关费', '一分不交，打给儿女说'],
    speech:
      '网上认识个外国医生，没见过面，说寄来一箱钱。接着假海关打来电话，收清关费、检查费，交了一样还有下一样。他们是一伙骗子，箱子里没有钱。一分不交，打给儿女，说一说这个人见过没有。',
  },
  {
    _id: 'soldier-no-deposit',
    case: 'net-soldier',
    audiences: ['parent', 'jobSeeker'],
    headline: '网上“兵哥哥” 骗你担保金',
    lines: ['假军人没见过面，天天问你好', '说交了钱，部队才放他来看你', '别交，先见面再说'],
    speech:
      '网上认识个兵哥哥，天天问你好，就是不见面。后来他说要请假来看你，部队要收担保金，叫你交。他是假军人，交了，人也不来。军人请假，不收家属的钱。别交，先见面再说。',
  },
  {
    _id: 'romance-no-invest',
    case: 'romance-invest',
    audiences: ['shop', 'jobSeeker'],
    headline: '网恋对象说 有漏洞稳赚',
    lines: ['没见过面，先让你赚几百，好信她', '等你放进大钱，她就不给取', '一提赚钱，就别跟她聊'],
    speech:
      '网上谈的对象，没见过面，忽然说有个漏洞，放钱进去稳赚。先让你赚几百，好信她。等你把大钱放进去，就取不出来了。真有漏洞，她自己赚就好了。一提赚钱，就别跟她聊。',
  },
  {
    _id: 'romance-tell-sister',
    case: 'romance-invest',
    audiences: ['shop', 'parent'],
    headline: '网上的对象 催你往里投钱',
    lines: ['说攒够就结婚，要取先交税', '店里的货款，一分也不动', '投钱以前，先跟家里人说'],
    speech:
      '没见过面的对象，说攒够了钱就结婚，催你把店里的货款也投进去。等你要取，又说先交税。周转金不能动。投钱以前，先跟家里人说一遍。上当了，家里人陪你报案。',
  },
]
