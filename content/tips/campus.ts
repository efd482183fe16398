import type { Tip } from '../../types/entities/tip'

export const campus: Tip[] = [
  {
    _id: 'pass-it-on-true',
    case: 'teacher-tutor',
    audiences: [],
    headline: '家长转的“名师群” 别再传',
    lines: ['骗子开的群，哄孩子花钱“领书”', '你一传，又有孩子上当', '先问网格员真假，再转'],
    speech:
      '家长群里都在转，名师免费答疑。那群是骗子开的，孩子进去，就哄他花钱领书，书是没有的。你一传，又有孩子上当。叫你快转的消息，先放下，问一问网格员，是真的再转。',
  },
  {
    _id: 'class-quota-score',
    case: 'class-quota',
    audiences: ['parent'],
    headline: '卖高中名额 通知书是假的',
    lines: ['生人说认得主任，收你几万元', '钱给了，孩子到学校报不上名', '别付，到学校招生办问'],
    speech:
      '孩子差两分没考上，有人说他认得主任，有内部名额，收你几万元，给一张通知书。那是假的，孩子到了学校报不上名。上学看分数，名额没有卖的。别付钱，到学校招生办问一问。',
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
    headline: '假老师给孩子 发几毛钱',
    lines: ['在网上开作业群，点个赞就给', '孩子信了，再骗他花几百充值', '退群，告诉班主任'],
    speech:
      '网上有个作业群，里面的老师是骗子装的。孩子点个赞，就给几毛钱。等孩子信了，再叫他充值，一下子就是几百。念书的群，不给孩子发钱。退群，告诉班主任。',
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
    headline: '给五十叫刷脸 拿你名去贷款',
    lines: ['生人说做调查，要过你手机自己点', '贷款记在你名下，得你来还', '手机不给他，脸不刷'],
    speech:
      '学校门口，有生人说做调查，刷个脸给五十元，还要过你的手机自己点。他是拿你的名字去贷款，记在你名下，得你来还。手机不给他，脸不刷。刷过的，跟老师一起去查名下有没有贷款。',
  },
  {
    _id: 'campus-loan-actual',
    case: 'campus-loan',
    audiences: ['pupil', 'parent'],
    headline: '放贷的写三千 只给两千一',
    lines: ['说学生证就能借，要你照三千还', '还不上，叫你借别家，越滚越大', '不借，跟辅导员说'],
    speech:
      '楼下贴广告的放贷人，说学生证就能借，没有利息。写的是三千，到手两千一，还要你照三千还。还不上，他叫你再借别家来还，越滚越大。不借，缺钱跟辅导员说。已经借了，打一二三四八。',
  },
  {
    _id: 'grant-not-atm',
    case: 'grant-money',
    audiences: ['parent', 'pupil'],
    headline: '电话说发助学金 骗你转钱',
    lines: ['骗子叫你去取款机，先转一笔“验证”', '说再还你，转了就没了', '挂断，问学校资助中心'],
    speech:
      '骗子打电话来，知道你的名字、学校，说今天发助学金，叫你去取款机，先转一笔做验证，再一起还你。转了就没了。真的助学金，打进学校办的卡里。挂断，问学校资助中心。',
  },
]
