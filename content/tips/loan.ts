import type { Tip } from '../../types/entities/tip'

export const loan: Tip[] = [
  {
    _id: 'legal-aid-12348',
    case: 'loan-training',
    audiences: [],
    headline: '不懂法 打12348',
    lines: ['合同看不懂，能问', '欠的钱该不该还，能问', '不收钱，慢慢说'],
    speech: '签错了合同，欠了说不清的钱，不知道自己犯没犯法，都可以打一二三四八问。那边是懂法的人，不收钱。手边放好合同，慢慢说。',
  },
  {
    _id: 'hay-loan-card',
    case: 'loan-hay',
    audiences: ['herder'],
    headline: '贷款买草 卡不寄走',
    lines: ['刷流水，刷的是别人的钱', '带上牲畜本子去银行问', '寄走了，马上挂失'],
    speech:
      '买草钱不够，自己带着牲畜本子到银行问。谁说帮你刷流水，要你把卡寄走，别寄。卡一走，里面进来的就是骗来的钱。已经寄了，马上挂失，再去派出所。',
  },
  {
    _id: 'spring-loan-fee',
    case: 'loan-spring',
    audiences: ['farmer'],
    headline: '借钱先交钱 那不是贷款',
    lines: ['没见着贷款，一分不交', '自己走进信用社、银行问', '收了费的，留合同去报案'],
    speech:
      '春耕要用钱，自己走进信用社问一问。谁没放款，先收你的手续费、保证金，就不是贷款。真的贷款，钱没到你手里，不收你的钱。交了的，带上合同去派出所。',
  },
  {
    _id: 'spring-loan-borrow',
    case: 'loan-spring',
    audiences: ['farmer', 'shop'],
    headline: '借来交费 先问自己',
    lines: ['钱不够，还叫你去借', '借别人的，交给他，谁还', '说给柜员、儿女听听'],
    speech: '有人叫你为了贷款，先去借一笔来交。你自己问一句，我借来的，他不还，谁还？把这话讲给柜员、讲给儿女听，一讲就清楚了。',
  },
  {
    _id: 'fees-ask-teacher',
    case: 'loan-interest-free',
    audiences: ['parent'],
    headline: '学费紧 跟老师说',
    lines: ['学校有缓交，有助学的钱', '零利息的广告，先放下', '存进去的钱，念数字就没'],
    speech: '学费一下子拿不出，跟老师说，学校有缓交，也能申请助学的钱。手机里的零利息广告，叫你先存钱，念数字，就别点。',
  },
  {
    _id: 'hire-needs-pay',
    case: 'loan-training',
    audiences: ['jobSeeker'],
    headline: '应聘先贷款 起身走',
    lines: ['没上班，先背债，不干', '手机不给人点', '合同带回家看'],
    speech: '应聘的时候，先叫你培训，没钱就让你贷款。起身走。手机拿在自己手里。合同带回家，家里人看过再签。签了的，打一二三四八。',
  },
  {
    _id: 'training-company-name',
    case: 'loan-training',
    audiences: ['jobSeeker'],
    headline: '招工的公司 查名字',
    lines: ['到大厅查，有没有这家', '工资写在合同里', '带个人一起去面试'],
    speech:
      '招工的，先问公司叫什么，到政务大厅查一查有没有。工资多少，写在合同里，不听嘴上说的。去面试，带一个人一起去，看看他干活的地方。',
  },
  {
    _id: 'loan-typo-not-jail',
    case: 'loan-wrong-digit',
    audiences: ['shop', 'jobSeeker'],
    headline: '卡号错一位 坐不了牢',
    lines: ['钱没到你卡里，就没欠', '他吓你，你去派出所等', '把截图拿给家里人看'],
    speech: '贷款软件说你卡号错一位，叫你交钱，不交就坐牢。钱没到你卡里，就没欠他。他越吓你，你越说，我到派出所等你。',
  },
  {
    _id: 'loan-app-name',
    case: 'loan-wrong-digit',
    audiences: ['shop', 'farmer'],
    headline: '借钱的软件 问银行',
    lines: ['不知道是谁的，别填身份证', '到银行柜台，问问怎么借', '填过的，改密码，留意来电'],
    speech: '手机里借钱的软件，不知道是谁的，别填身份证，也别填卡号。真要借，到银行柜台问。已经填了，跟家里人说，这几天的催款电话，别信。',
  },
]
