import type { Tip } from '../../types/entities/tip'

export const campus: Tip[] = [
  {
    _id: 'pass-it-on-true',
    case: 'teacher-tutor',
    audiences: [],
    headline: '“免费名师群” 别往外传',
    lines: ['骗子发给家长，再骗孩子的钱', '叫你快转的，先问网格员真假'],
    speech:
      '骗子在家长群里发，免费名师答疑，拉大家进去。传开了，就有人家的孩子丢了钱。叫你快转的消息，先放下，问一问网格员。真的再转。不知真假就传，是替骗子跑腿。',
  },
  {
    _id: 'class-quota-score',
    case: 'class-quota',
    audiences: ['parent'],
    headline: '上学看榜 没有内部名额',
    lines: ['认得“主任”的，不算', '通知书的编号，去学校查', '花钱能买的，都不真'],
    speech: '孩子差两分，有人说有内部名额。上学看榜，没有名额可以卖。通知书来了，照着编号，到学校招生办查。别先付钱。',
  },
  {
    _id: 'class-group-voice',
    case: 'class-group-fee',
    audiences: ['parent'],
    headline: '骗子混进班级群 装成老师',
    lines: ['头像名字学得像，想收你的钱', '家长一个一个报孩子名字', '没人认得的，请老师移出去'],
    speech:
      '骗子混进班级群，头像和名字都学老师，躺几天，就要收钱。开学头几天，把人认一认。家长一个一个报孩子的名字，没人认得的，请老师移出去。',
  },
  {
    _id: 'study-group-paid',
    case: 'teacher-tutor',
    audiences: ['parent'],
    headline: '念书的群 不该发钱',
    lines: ['孩子做题得钱，就问老师', '从几毛开始，到充值', '退群，付款密码换一个'],
    speech: '念书的群，怎么给孩子发钱？从几毛钱开始，到叫孩子充值。问一问班主任，是不是学校的群。不是，就退出来，把付款密码换一个。',
  },
  {
    _id: 'fan-group-mum-first',
    case: 'fan-group',
    audiences: ['pupil', 'parent'],
    headline: '给偶像投票 叫你先垫钱',
    lines: ['粉丝群里的骗子说，垫了多返', '垫完又说要起诉你，还要钱', '一分别垫，马上告诉妈妈'],
    speech:
      '粉丝群里有人说，给偶像投票，先垫钱，多返给你。垫进去，他又说你弄错了，不交钱就起诉你。那不是真粉丝，是骗子吓唬人。一分别垫，马上告诉妈妈，她来管。',
  },
  {
    _id: 'part-time-scan',
    case: 'face-scan-job',
    audiences: ['pupil', 'jobSeeker'],
    headline: '刷脸给五十 问为什么',
    lines: ['手机不给生人点', '看一眼页面，是不是贷款', '刷了的，去查名下'],
    speech:
      '食堂门口，有人给五十元，叫你刷脸。手机不给他点，自己看清楚页面。写着贷款、额度，就收起来。刷过的，跟老师一起去查一查，名下有没有贷款。',
  },
  {
    _id: 'campus-loan-actual',
    case: 'campus-loan',
    audiences: ['pupil', 'parent'],
    headline: '借三千到手两千 不借',
    lines: ['写的和给的，不一样', '借一家，还一家，越滚越大', '跟辅导员说，打12348'],
    speech: '借钱，写三千，到手两千，那一千没了，利息还按三千算。不借。已经借了，早早跟辅导员说，打一二三四八，不用一个人扛。',
  },
  {
    _id: 'grant-not-atm',
    case: 'grant-money',
    audiences: ['parent', 'pupil'],
    headline: '领助学金 不用去取款机',
    lines: ['打进学校给办的卡', '取款机上写“转账”，就退', '问学校资助中心'],
    speech: '领助学金，打进学校办的卡里，不用去取款机。叫你站在取款机前，先转一笔，那就是骗。取款机上写着转账，就退出来，问学校资助中心。',
  },
]
