import type { Tip } from '../../types/entities/tip'

export const loan: Tip[] = [
  {
    _id: 'legal-aid-12348',
    case: 'loan-training',
    audiences: [],
    headline: '招主播的 骗你签了借款',
    lines: ['说好挣了再还，活却没有', '别慌，打12348问，不收钱'],
    speech:
      '有人招主播，说得好听，哄你签了一份借款，说挣了再还。学了几天，什么活也没有，债倒是你的。别慌，打一二三四八。那边是懂法的人，不收钱。该不该还，一条一条问他，手边放好签的纸。',
  },
  {
    _id: 'hay-loan-card',
    case: 'loan-hay',
    audiences: ['herder'],
    headline: '说帮你贷款 叫你寄银行卡',
    lines: ['骗子用你的卡，走他骗来的钱', '卡不寄，带牲畜本子去银行问'],
    speech:
      '买草钱不够，骗子说帮你贷款，叫你把银行卡寄去刷流水。卡一走，里面进出的都是他骗来的钱，警察来了找你。卡不寄，自己带着牲畜本子到银行问。已经寄了，马上挂失。',
  },
  {
    _id: 'spring-loan-fee',
    case: 'loan-spring',
    audiences: ['farmer'],
    headline: '电话说贷款给你 先收费',
    lines: ['骗子说下午到账，先交手续费', '贷款没有，你交的钱归他', '不交，自己去信用社问'],
    speech:
      '春耕要用钱，骗子打来电话，说有惠农贷款，下午就到账，先交手续费。贷款没有，您交的钱归了他。真的贷款，钱没到您手里，不收您的钱。别交，自己走进信用社问一问。',
  },
  {
    _id: 'spring-loan-borrow',
    case: 'loan-spring',
    audiences: ['farmer', 'shop'],
    headline: '贷款还没给 叫你借钱交费',
    lines: ['骗子装成放贷的，只收你的钱', '别去借，先讲给儿女听'],
    speech:
      '骗子说给你一笔贷款，钱还没见着，就叫你交费。你说没有，他说借也行，一个小时就还。别去借。你借来的，他不还，谁还？把这话讲给柜员、讲给儿女听，一讲就清楚了。',
  },
  {
    _id: 'fees-ask-teacher',
    case: 'loan-interest-free',
    audiences: ['parent'],
    headline: '零利息借学费 骗你念数字',
    lines: ['骗子叫你卡里先存钱，再念六个数', '念了钱就没，别念，去跟老师说'],
    speech:
      '手机里的广告说，零利息借你学费。骗子叫你先往自己卡里存钱，再把短信里的六个数字念给他，一念，钱就没了。别存，也别念。学费紧，跟老师说，学校有缓交。',
  },
  {
    _id: 'hire-needs-pay',
    case: 'loan-training',
    audiences: ['jobSeeker'],
    headline: '招工的拿你手机 替你贷款',
    lines: ['骗子说先培训，贷两万交给他', '班没上，债先背，钱归了他', '拿回手机，转身走'],
    speech:
      '骗子招工，说先培训再上班，没钱不要紧，拿过你的手机，替你点贷款，两万块交给他。班没上，债先背上了。手机拿在自己手里，起身走。签了的，打一二三四八问。',
  },
  {
    _id: 'training-company-name',
    case: 'loan-training',
    audiences: ['jobSeeker'],
    headline: '夸你条件好 叫你借钱培训',
    lines: ['骗人的公司招工，学完没活干', '面试带个人，去看干活的地方'],
    speech:
      '骗人的公司招工，夸你条件好，就是缺培训，先欠着两万块。学几天，活没有，钱还得还。面试那天，带一个人去，看看他干活的地方。工资写在纸上，不听嘴上说的。',
  },
  {
    _id: 'loan-typo-not-jail',
    case: 'loan-wrong-digit',
    audiences: ['shop', 'jobSeeker'],
    headline: '借钱软件说 你卡号填错',
    lines: ['骗子叫你交钱解冻，不交就坐牢', '钱没到你卡里，别交，跟家里说'],
    speech:
      '贷款软件的骗子，说你卡号错了一位，钱冻住了，叫你交钱，不交就坐牢。那是吓你。钱没到你卡里，就没欠他，一分不交。把截图拿给家里人看，你跟他说，我到派出所等你。',
  },
  {
    _id: 'loan-app-name',
    case: 'loan-wrong-digit',
    audiences: ['shop', 'farmer'],
    headline: '借钱的假软件 骗你先交钱',
    lines: ['骗子说钱放了，交一笔才能取', '别填身份证，到银行柜台问'],
    speech:
      '骗子做的借钱软件，叫你填身份证和卡号，马上写着钱放给你了，卡里却没有，再叫你交一笔去取。不知道是谁的软件，别填。真要借，到银行柜台问。已经填了，跟家里人说。',
  },
]
