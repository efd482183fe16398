import type { Tip } from '../../types/entities/tip'

export const prize: Tip[] = [
  {
    _id: 'prize-freight-out-of-it',
    case: 'prize-live-fridge',
    audiences: ['herder', 'elder'],
    headline: '中了奖要运费 让他扣',
    lines: ['运费、税、押金，一分不交', '叫他从奖里扣，扣完再给', '他不肯，就挂断'],
    speech: '说你抽中了冰箱，要先交运费。你就说，从奖里扣，扣完了剩下的给我。真的奖扣得了。扣不了、还要催你的，挂断，跟家里人说一声。',
  },
  {
    _id: 'prize-did-not-enter',
    case: 'prize-live-fridge',
    audiences: [],
    headline: '没报名 哪来的中奖',
    lines: ['想一想：我报过名吗', '没有，就不回他', '手气再好，也不用先掏钱'],
    speech: '手机上说恭喜你中奖了。先想一想，我什么时候报过名，买过票。想不起来，就是没有。不回话，不点开，照样放你的羊、做你的饭。',
  },
  {
    _id: 'prize-may-refuse',
    case: 'prize-show-lawyer',
    audiences: ['pupil', 'parent'],
    headline: '说你中了大奖 不领就告你',
    lines: ['骗子叫你交钱，不交就说吃官司', '别交，奖可以不要，告诉爸妈'],
    speech:
      '骗子在网上说你得了节目的大奖，叫你先交钱，不交、不领，就告你，信要寄到学校。那是吓小孩的。奖可以不要，不要也不用赔。别交，把手机给爸爸妈妈看，或者告诉老师。',
  },
  {
    _id: 'prize-child-was-frightened',
    case: 'prize-show-lawyer',
    audiences: ['parent'],
    headline: '评论里的奖 不填表',
    lines: ['要学校，要爸爸的电话', '填了，他拿来吓唬孩子', '填过了，先听孩子说完'],
    speech:
      '孩子看节目，评论里有人说他是幸运观众，让他填一张表。跟孩子说好，名字、学校、大人的电话，一样也不写。填过了也别骂，先听他说完，那张表罚不着谁。',
  },
  {
    _id: 'prize-first-prize-for-all',
    case: 'prize-fair-necklace',
    audiences: ['herder', 'elder'],
    headline: '集上刮大奖 看人不掏钱',
    lines: ['刮出项链，还收加工费', '带头交钱的，是一伙的', '金子到有门面的店买'],
    speech:
      '赶集、赛马会上，有人摆桌子刮卡，一刮就是一等奖，拿链子要交加工费。旁边抢着交钱的，是他们自己人。看看热闹，转身走，金子到店里买。',
  },
  {
    _id: 'prize-ask-your-salesman',
    case: 'prize-supplier-van',
    audiences: ['shop', 'farmer'],
    headline: '信上说你中车 先交上牌钱',
    lines: ['假厂家写的，电话也是他的', '别打信里的，先问平时送货的人'],
    speech:
      '开店的收到一封红信，说厂家年会抽奖，你中了一辆车，先交保险和上牌的钱。信是假的，里面的电话也是骗子的。别打那个，给一直来送货的业务员打电话问。',
  },
]
