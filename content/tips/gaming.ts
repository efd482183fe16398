import type { Tip } from '../../types/entities/tip'

export const gaming: Tip[] = [
  {
    _id: 'phone-with-a-parent',
    case: 'free-skin',
    audiences: ['parent'],
    headline: '生人哄孩子 拿你手机付钱',
    lines: ['先送东西，再叫他躲起来付', '付款密码，别让孩子知道'],
    speech:
      '生人在网上先给孩子一点甜头，再叫他躲起来，拿你的手机付钱。付款密码别让孩子知道，玩的时候坐在大人旁边。跟他说好，有人叫你藏，就来告诉我，我不骂你。',
  },
  {
    _id: 'free-skin',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '送游戏皮肤 要妈妈的手机',
    lines: ['“皮肤”，是游戏里的新衣服', '网上的人哄你，转走妈妈的钱', '不领，马上喊大人'],
    speech:
      '网上有人说免费送你皮肤，就是游戏里的新衣服。后面他会要家长的手机，转走家里的钱。不要去领，马上喊大人来。点错了也不要怕，说出来就好。',
  },
  {
    _id: 'scared-tell-a-grown-up',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '视频里穿警服 吓唬小孩',
    lines: ['说要抓爸妈，叫你偷拿手机', '他是假警察，想要家里的钱', '关掉视频，走到大人身边'],
    speech:
      '视频里有人穿着警服，说要抓你爸爸妈妈，叫你偷偷拿手机。他是假警察，想要家里的钱。真警察不在网上吓唬小孩。关掉视频，走到大人身边，说出来。你没有做错。',
  },
  {
    _id: 'close-small-payments',
    case: 'unlock-limit',
    audiences: [],
    headline: '哄孩子点付款 说不扣钱',
    lines: ['网上的人说是“验证”，钱就走了', '不用输密码的，最容易被点走', '到付款设置，关掉“免密付款”'],
    speech:
      '网上的人哄孩子，拿奶奶的手机点一点，说是验证，不扣钱，其实点一下就付出去一笔。有的手机付小钱不用输密码，到付款的设置里关掉。找不着，请网格员教。',
  },
  {
    _id: 'unlock-near-grandma',
    case: 'unlock-limit',
    audiences: ['pupil'],
    headline: '说让你多玩游戏 骗奶奶的钱',
    lines: ['网上生人叫你躲开，拿奶奶手机', '叫你填数字，填一回付给他一回', '别听，跑到大人跟前'],
    speech:
      '小朋友，网上有个生人，说能让你多玩一会儿游戏，叫你拿上奶奶的手机，躲到没人的地方填数字。填一回，奶奶的钱就付给他一回。别听他的，跑到大人跟前，说出来。',
  },
  {
    _id: 'half-price-once',
    case: 'half-price-coins',
    audiences: ['pupil'],
    headline: '半价卖游戏币 付了还要付',
    lines: ['网上的人说，再付才给你', '还叫你借同学的钱，不许说', '一次也不付，告诉老师'],
    speech:
      '网上有人半价卖游戏币，也叫点券。付一次不给，叫你再付两次三次。没钱了，叫你借同学的，不许告诉老师。一次也不付，就去告诉老师。要充，跟爸爸妈妈一起充。',
  },
  {
    _id: 'account-not-changed',
    case: 'boost-rank',
    audiences: ['pupil'],
    headline: '网上说帮你打游戏 要密码',
    lines: ['要了账号密码，再换成他的手机号', '换了归他，要钱才还你', '不给；给了，马上改密码'],
    speech:
      '花钱请人替你打游戏，叫代练。那人要账号密码，还要把手机号换成他的。换了，账号就归他，要钱才还。不给。已经给了，马上改密码，找官方申诉，跟老师说。',
  },
  {
    _id: 'account-own-platform',
    case: 'sell-account',
    audiences: ['pupil', 'jobSeeker'],
    headline: '买你游戏号 反叫你交钱',
    lines: ['买家发来假平台，写着钱到了', '要取，先交认证金，交了还要', '他的链接别点，自己找平台卖'],
    speech:
      '有人出高价买你的游戏账号，发来一个平台，写着钱到了。你要取，先叫你交认证金，交了还要。平台是他做的假的。他的链接别点，自己找平台卖。密码给了的，快用手机号把账号找回来。',
  },
  {
    _id: 'class-tell-home',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '骗子哄爷爷奶奶 你来教',
    lines: ['打电话装成警察，叫他们转钱', '今晚教三句：先挂，再问，别转'],
    speech:
      '小朋友，骗子会打电话给爷爷奶奶，装成警察，叫他们转钱。今天晚上，你来教三句，先挂，再问，别转。教完，请他们说给你听一遍。说对了，就都学会了。',
  },
  {
    _id: 'password-in-front',
    case: 'free-skin',
    audiences: ['pupil', 'parent'],
    headline: '网上的人问 爸妈的密码',
    lines: ['说送你东西，骗小孩说出来', '说了，家里的钱就保不住', '大人按密码，你转过脸不看'],
    speech:
      '网上有人说送你东西，叫你说出爸爸妈妈的付款密码。说了，家里的钱就保不住。大人按密码的时候，你把脸转过去，不看，也不记。谁来问，就说不知道。',
  },
]
