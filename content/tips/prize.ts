import type { Tip } from '../../types/entities/tip'

export const prize: Tip[] = [
  {
    _id: 'prize-freight-out-of-it',
    case: 'prize-live-fridge',
    audiences: ['herder', 'elder'],
    headline: '直播说你中奖 先要运费',
    lines: ['骗子装领奖员，收完运费又收税', '冰箱没有，钱都归他', '叫他从奖里扣，不肯就挂断'],
    speech:
      '看直播，骗子说你抽中了冰箱，装成领奖员，先收运费，再收税，再收押金。冰箱没有，钱都归他。一分不交，就说，从奖里扣，扣完剩下的给我。他不肯，就挂断。',
  },
  {
    _id: 'prize-did-not-enter',
    case: 'prize-live-fridge',
    audiences: [],
    headline: '手机跳出来 恭喜你中奖',
    lines: ['你没报过名，是骗子发给你的', '一回话，他就叫你先交钱', '没报名的奖，关掉，不回他'],
    speech:
      '看着手机，忽然跳出一句恭喜您中奖。您没报过名，也没买过票，是骗子发的。您一回话，他就要您先掏钱。想一想，我报过名吗？没有，就关掉，不回他，照样放羊、做饭。',
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
    headline: '骗孩子填表 说是幸运观众',
    lines: ['骗子在节目评论里，哄孩子领奖', '要到学校、电话，就吓他交钱', '跟孩子说好：一样也不填'],
    speech:
      '孩子看节目，骗子在评论里哄他，说他是幸运观众，填张表就领奖。要到了学校和爸爸的电话，就吓孩子交钱。跟孩子说好，名字、学校、电话，一样也不填。填过了也别骂，先听他说完。',
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
