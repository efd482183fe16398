import type { Tip } from '../../types/entities/tip'

export const romance: Tip[] = [
  {
    _id: 'second-scam',
    case: 'romance-invest',
    audiences: [],
    headline: '能帮追钱的 是第二拨',
    lines: ['先收费，就不是真的', '真追钱的，是警察', '接到这种电话，也报警'],
    speech: '刚被骗完，就有人找上门，说交点钱就能替你追回来。那是第二拨骗子。追钱是警察的事，不收你的钱。谁来说，就告诉派出所。',
  },
  {
    _id: 'mourning-and-lonely',
    case: 'overseas-parcel',
    audiences: [],
    headline: '一个人闷 找人说话',
    lines: ['骗子最先听出来你孤单', '村里有活动，去坐坐', '网格员来了，多说几句'],
    speech:
      '一个人闷得慌，骗子最先听出来。他天天问你好，是为了你的钱。村里有活动，去坐一坐。网格员来了，多说几句。有人说话，就不容易上当。',
  },
  {
    _id: 'fair-fee-first',
    case: 'matchmaker-fee',
    audiences: ['herder'],
    headline: '找对象 见了面再花钱',
    lines: ['红娘也要见真人', '没见面，不给路费', '先跟家里人打个视频'],
    speech:
      '成家是好事，可是别急。网上的红娘，介绍的人，先打个视频，见一面，再说别的。没见面就要路费、要诚意金，钱就不给。请亲戚和嘎查里的人介绍，最踏实。',
  },
  {
    _id: 'match-same-mistake',
    case: 'matchmaker-fee',
    audiences: ['herder', 'jobSeeker'],
    headline: '几个人说话 一个味儿',
    lines: ['把聊天放在一起看', '错字、口气都一样，一个人扮', '截下来，给网格员看'],
    speech:
      '网上聊了几个，觉得她们说话像一个人，就把聊天放到一起看看。错字一样，口气一样，多半就是一个人扮的。截下来，请网格员看看，先停住钱。',
  },
  {
    _id: 'overseas-box-open',
    case: 'overseas-parcel',
    audiences: ['elder', 'parent'],
    headline: '国外寄箱子 不去接',
    lines: ['没见过面，哪会寄一箱钱', '清关费，一个接一个', '先问一句：您见过他吗'],
    speech:
      '网上认识的外国人，寄来一箱子东西，要您交清关费。没见过的人，不会给您寄一箱子钱。交了一样，还有下一样。自己问一句，这个人，我见过吗？',
  },
  {
    _id: 'soldier-no-deposit',
    case: 'net-soldier',
    audiences: ['parent', 'jobSeeker'],
    headline: '请假来看你 不收担保金',
    lines: ['没见面，别的先不说', '真军人，请人武部问', '钱不给，先见面'],
    speech: '网上认识的兵哥哥，要来见你，先收你担保金。军人请假，不收家属的钱。没见过面，钱就不给。真想知道，请人武部的人帮你问。',
  },
  {
    _id: 'romance-no-invest',
    case: 'romance-invest',
    audiences: ['shop', 'jobSeeker'],
    headline: '谈对象的 教你挣钱',
    lines: ['感情是感情，挣钱是挣钱', '有漏洞，叫他自己挣', '先带来，见见家里人'],
    speech: '网上谈对象，谈着谈着，教你放钱进去，说有漏洞，稳赚。到这一句就停。真有漏洞，他自己挣就好了。先带来，见见家里人，再说别的。',
  },
  {
    _id: 'romance-tell-sister',
    case: 'romance-invest',
    audiences: ['shop', 'parent'],
    headline: '放钱以前 跟家里说一遍',
    lines: ['周转金、货款，都不能动', '听到“再交税”，就停', '被骗了，家里人陪你报案'],
    speech:
      '在网上谈对象，想放钱的时候，先跟家里人说一遍。店里的周转金，不能动。听到要交税才能取，就停。上当了，家里人陪你去报案，不丢人。',
  },
]
