import type { Tip } from '../../types/entities/tip'

export const mule: Tip[] = [
  {
    _id: 'cards-stay-home',
    case: 'card-lend',
    audiences: ['jobSeeker', 'pupil'],
    headline: '花钱借你银行卡 害你犯法',
    lines: ['网上的人说，走走账，给你五百', '骗子拿你的卡，收别人被骗的钱', '不借；借了，马上去银行挂失'],
    speech:
      '网上有人花五百元，借你的银行卡、电话卡，说走走账，不犯法。他是骗子，拿你的卡收别人被骗的钱，你也跟着犯法。不借。已经借了，马上去银行挂失，再到派出所说清楚。',
  },
  {
    _id: 'who-am-i-check',
    case: 'sim-for-rice',
    audiences: [],
    headline: '借你身份证 偷办电话卡',
    lines: ['骗子说送东西，多办几张拿走', '拿去打骗人的电话，算你名下', '到营业厅，查名下几张卡'],
    speech:
      '有人说送东西要登记，拿你的身份证偷偷多办几张电话卡，去打骗人的电话，全算在你名下。带上身份证，到营业厅请人查一查，名下有几张卡。不是你办的，当场停掉。',
  },
  {
    _id: 'rice-with-face',
    case: 'sim-for-rice',
    audiences: ['elder'],
    headline: '进村送米 叫您对手机点头',
    lines: ['生人拿您的脸办成好几张电话卡', '自己留着用，冒您的名去骗钱', '米不要，头也别点'],
    speech:
      '生人开车进村，送您一袋米，叫您对着手机点点头，眨眨眼。点一回头，就是办一张电话卡，卡他留着用，冒您的名去骗钱。米不要，头也别点。要办卡，自己去营业厅，卡拿在自己手里。',
  },
  {
    _id: 'rent-account-face',
    case: 'rent-chat-account',
    audiences: ['pupil'],
    headline: '聊天账号 是你的脸',
    lines: ['租给别人，就骗你的亲人', '好友越多，他越想要', '租了，马上去冻结'],
    speech: '聊天账号，就像你的脸。租给别人，他拿你的脸去骗姑姑、骗老师。不租。已经租出去了，马上找官方冻结，打电话告诉朋友。',
  },
  {
    _id: 'phone-bridge-voice',
    case: 'phone-bridge',
    audiences: ['pupil', 'jobSeeker'],
    headline: '雇你放两部手机 传骗人话',
    lines: ['网上的人说，对着放，一小时一百', '骗子说话，从你手机传给老人，好骗钱', '不干；放了，马上关机'],
    speech:
      '网上有人叫你把两部手机对着放，什么也不用干，一小时一百。骗子在远处说话，声音从你的手机传给老人，骗他转钱。这活不干。已经放了，马上关机，跟大人去派出所说。',
  },
  {
    _id: 'mule-run-parcel',
    case: 'mule-cash-pickup',
    audiences: ['jobSeeker'],
    headline: '雇你到老人家 取一包东西',
    lines: ['网上的老板说跑一趟给六百，不许问', '包里是骗老人的现金，你取就犯法', '不接；到了门口，打110'],
    speech:
      '网上有个老板叫你跑腿，到老人家里取一个纸包，一趟给六百，不许看，不许问。包里是骗老人的现金，你取了，自己也犯法。不接。已经到了门口，别拿，陪老人一起打一一零。',
  },
  {
    _id: 'company-account-no',
    case: 'company-account',
    audiences: ['shop', 'finance'],
    headline: '一天给一千 借你公司账户',
    lines: ['客人说走货款，其实走骗来的钱', '银行一冻，你进货的钱也动不了', '不借，叫他一起去银行说'],
    speech:
      '来店里的客人说，借你的公司账户走货款，一天给你一千。他走的是骗来的钱。银行把账户一冻，你进货的钱也动不了。不借。叫他一起到银行，当着柜员说，他就不敢来了。',
  },
  {
    _id: 'winter-cash-home',
    case: 'mule-cash-pickup',
    audiences: [],
    headline: '骗子派人上门 拿走家里现金',
    lines: ['他不露面，哄老人把现金包成一包', '雇个跑腿的到门口取，一回全拿走', '家里少放钱，当天存好'],
    speech:
      '骗子自己不露面，先哄住老人，叫把家里的现金包成一包，再雇个跑腿的，上门一回全拿走。家里少放钱，够用一个月就行。卖了牛羊，当天到银行存好。生人打听你家有多少，不说。',
  },
]
