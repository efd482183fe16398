import type { Tip } from '../../types/entities/tip'

export const gaming: Tip[] = [
  {
    _id: 'phone-with-a-parent',
    case: 'free-skin',
    audiences: ['parent'],
    headline: '手机给孩子 密码别给',
    lines: ['付款密码不让孩子知道', '玩的时候，坐在大人旁边', '孩子说出事了，先别骂'],
    speech:
      '孩子要玩手机，让他坐在你旁边玩。付款密码别让孩子知道。跟孩子说好，有人吓唬你、让你藏起来，就来告诉我，我不骂你。孩子敢说，钱就守得住。',
  },
  {
    _id: 'free-skin',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '免费皮肤 不要去领',
    lines: ['先说免费，再要家长的手机', '听到这一句，先喊大人', '点错了也不怕，说出来就好'],
    speech: '网上有人说免费送你皮肤，不要去领。后面他会让你拿家长的手机。这时候要先喊大人来。点错了也不要怕，跟大人说出来就好。',
  },
  {
    _id: 'scared-tell-a-grown-up',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '有人吓唬你 快告诉大人',
    lines: ['真警察不在网上吓唬小孩', '关掉视频，走到大人身边', '说出来，就有人帮你'],
    speech:
      '视频里有人穿着警服，说要抓你爸爸妈妈，那是假的。真警察不会在网上吓唬小孩，也不让你躲起来。关掉视频，走到大人身边，把事情说出来。你没有做错。',
  },
  {
    _id: 'close-small-payments',
    case: 'unlock-limit',
    audiences: [],
    headline: '免密付款 关掉它',
    lines: ['不输密码就付，孩子一点就走', '到付款设置里找，点关', '不会找，请网格员教'],
    speech:
      '有的手机付小钱不用输密码，孩子一点，钱就走了。到付款的设置里，把不用密码的那一项关掉。自己找不着，就请网格员或者年轻人帮着关。',
  },
  {
    _id: 'unlock-near-grandma',
    case: 'unlock-limit',
    audiences: ['pupil'],
    headline: '多玩一会儿 不值得',
    lines: ['说能解除时间的，是骗人', '叫你拿奶奶的手机，就喊人', '往人多的地方走'],
    speech: '小朋友，有人说能让你多玩一会儿，要大人的手机，就喊大人。他叫你往没人的地方跑，你就往大人身边跑。',
  },
  {
    _id: 'half-price-once',
    case: 'half-price-coins',
    audiences: ['pupil'],
    headline: '半价点券 一次也不付',
    lines: ['付了第一次，还有第二次', '叫你借同学的，告诉老师', '充值跟家长一起充'],
    speech: '半价的点券，付一次，他还叫你付两次三次。叫你借同学的钱，不许告诉老师，你就去告诉老师。充值，跟爸爸妈妈一起充。',
  },
  {
    _id: 'account-not-changed',
    case: 'boost-rank',
    audiences: ['pupil'],
    headline: '账号密码 不给代练',
    lines: ['换了他的手机号，就是他的', '给了，马上改密码', '找官方申诉，告诉老师'],
    speech: '找人代练，他要账号密码，还要把手机号换成他的。换了，账号就归他了。不给。已经给了，马上改密码，找官方申诉，跟老师和家长说。',
  },
  {
    _id: 'account-own-platform',
    case: 'sell-account',
    audiences: ['pupil', 'jobSeeker'],
    headline: '卖账号 他的平台别点',
    lines: ['他发的链接，钱是假的', '要认证金，就停', '自己找知道的平台'],
    speech:
      '有人买你的游戏账号，发来一个平台，写着钱到了，要你先交认证金。那个数是假的。拿自己的钱，不用交钱。赶紧用绑定的手机号，把账号找回来。',
  },
  {
    _id: 'class-tell-home',
    case: 'free-skin',
    audiences: ['pupil'],
    headline: '小手牵大手 回家讲一课',
    lines: ['今天学的，讲给爷爷奶奶听', '三句：先挂，再问，别转', '讲完，让他们说一遍'],
    speech: '小朋友，回家给爷爷奶奶上一课。就讲三句，先挂，再问，别转。讲完，请他们说给你听一遍。说对了，你们就都学会了。',
  },
  {
    _id: 'password-in-front',
    case: 'free-skin',
    audiences: ['pupil', 'parent'],
    headline: '大人付钱 转过脸去',
    lines: ['密码不看，也不记', '谁问你，你就说不知道', '这样，你也安全，钱也安全'],
    speech: '爸爸妈妈付钱按密码的时候，你把脸转过去，不看，也不记。有人来问你密码，你就说不知道。这不是不懂事，是会保护家里。',
  },
]
