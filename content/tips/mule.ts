import type { Tip } from '../../types/entities/tip'

export const mule: Tip[] = [
  {
    _id: 'cards-stay-home',
    case: 'card-lend',
    audiences: ['jobSeeker', 'pupil'],
    headline: '卡、码、号 都不外借',
    lines: ['银行卡、收款码、电话卡', '借给骗子用，自己也犯法', '借出去了，挂失，去说清楚'],
    speech:
      '银行卡、收款码、电话卡，都只给自己用。有人花钱借，多半是骗子要用，你也会跟着犯法。已经借出去了，快去银行挂失，再到派出所说清楚。',
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
    headline: '送米要刷脸 不给',
    lines: ['点头眨眼，就是办手续', '米和卡，都不要', '自己去营业厅办卡'],
    speech: '村里来人，送米送面，叫您对着手机点点头，眨眨眼。那是拿您的脸办手续。不要，米也不要。要办卡，自己去营业厅，卡拿在自己手里。',
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
    headline: '两部手机对着放 不干',
    lines: ['声音过去，就骗到老人', '一小时一百，骗的是姥姥们', '马上关，去派出所说'],
    speech:
      '有人给你一小时一百，叫你把两部手机对着放。那是替骗子打电话，电话那头是别人家的姥姥。不干。已经放了，马上关，跟大人去派出所说。',
  },
  {
    _id: 'mule-run-parcel',
    case: 'mule-cash-pickup',
    audiences: ['jobSeeker'],
    headline: '跑腿取现金 这活不接',
    lines: ['不让看、不让问的活，不接', '老人手抖，多半是被骗了', '打110，钱就保住了'],
    speech:
      '叫你戴上口罩，到老人家里取个纸包，一趟给六百。不让你看，不让你问，这活就不接，接了就是替骗子取钱。已经到了门口，别拿走，跟老人一起打一一零。',
  },
  {
    _id: 'company-account-no',
    case: 'company-account',
    audiences: ['shop', 'finance'],
    headline: '公司账户 也不借',
    lines: ['一天一千，买的是你的名字', '要走账，一起去柜台说', '借出去了，马上停用'],
    speech: '个人卡不借，公司账户更不借。说一天给你一千，用你的执照走账，那就请他一起到银行，当着柜员说。不敢去，就知道是什么了。',
  },
  {
    _id: 'winter-cash-home',
    case: 'mule-cash-pickup',
    audiences: [],
    headline: '骗子叫人来 取走家里钱',
    lines: ['哄老人把现金包好，递给来人', '家里放得多，一回全拿走', '卖牛羊的钱，当天存好'],
    speech:
      '骗子哄老人把家里的现金包好，再叫跑腿的到门口取走。家里放得多，一回就全拿走。平时够用一个月就行。卖了牛羊的钱，当天存好。生人打听你家有多少，不说。',
  },
]
