import type { Tip } from '../../types/entities/tip'

export const ticket: Tip[] = [
  {
    _id: 'slow-is-fine',
    case: 'train-agent',
    audiences: [],
    headline: '说有门路抢票 催你快付',
    lines: ['骗子说十分钟不付，票就没了', '越催越慢，先放下手机，不付'],
    speech:
      '骗子说他有门路，能抢到票，只有十分钟，叫你快付钱。收了钱，票是没有的。他越催，你越慢，就说那不要了。先放下手机，出去给牲口添把草，回来再想。',
  },
  {
    _id: 'train-ticket-window',
    case: 'train-agent',
    audiences: ['jobSeeker'],
    headline: '发张“出票”图 骗你票钱',
    lines: ['群里的人说能抢到票，先收你钱', '图是改的，到车站进不去', '钱先不给，去窗口报身份证查'],
    speech:
      '群里有人说能帮你抢到票，收了你的钱，发来一张已出票的图。图是改的，到车站进不去。钱先不给，去窗口报身份证，一查就知道有没有。票卖完了，也可以到窗口等别人退的票。',
  },
  {
    _id: 'tour-refund-read',
    case: 'tour-refund',
    audiences: ['elder'],
    headline: '说退团费 叫你念短信数字',
    lines: ['骗子拿了数字，就扣走你的钱', '别念，去问报名的门市'],
    speech:
      '骗子打电话说，旅游团改了，给您退钱，叫您念短信里的数字。念了，就是把钱付给他。看清短信，写的是扣，不是退。退钱不用念数字。挂掉，到报名的门市问。',
  },
  {
    _id: 'flight-code-is-money',
    case: 'flight-cancelled',
    audiences: ['jobSeeker', 'parent'],
    headline: '假客服叫填编号 填的是钱',
    lines: ['说飞机改签有补偿，叫你打开付款页', '填一万，就给他转走一万', '看见“金额”两个字，退出来'],
    speech:
      '假的航空客服说，飞机改签有补偿，叫你打开付款的页面，填一个编号。那不是编号，是钱数。填一万，就给他转走一万。看见页面上有金额两个字，马上退出来。',
  },
  {
    _id: 'delay-not-look',
    case: 'flight-delay-pay',
    audiences: ['parent', 'shop'],
    headline: '说飞机晚点赔钱 看你手机',
    lines: ['骗子叫装软件，转走卡里的钱', '孩子哭人多，先挂，去柜台问'],
    speech:
      '飞机晚点，骗子打电话说赔你两百，要看看你的手机，挑哪张卡收钱，叫你装个软件。装了，几张卡的钱都让他转走。孩子哭，人又多，顾不过来，先挂，回头到柜台问。手机自己在动，马上关机。',
  },
  {
    _id: 'flight-window',
    case: 'flight-cancelled',
    audiences: ['jobSeeker'],
    headline: '短信说航班取消 叫你回电',
    lines: ['骗子在那头等着，骗你转钱', '别打，到机场大屏看一看'],
    speech:
      '骗子发短信，说你的航班取消了，叫你打他的号改签。你一打，他就骗你转钱。别打，到机场看大屏，或者打开买票的软件看一看。真取消，柜台给你改，不用你填卡。',
  },
  {
    _id: 'read-the-amount',
    case: 'flight-cancelled',
    audiences: [],
    headline: '假客服说赔钱 教你按密码',
    lines: ['一按，钱从你卡里付给了他', '按之前念出声：给谁，多少'],
    speech:
      '骗子装客服，说要赔你钱，教你一步一步按下去。一按密码，钱其实付给了他。按以前，先念一遍，付给谁，付多少，念出声来。念着不对，就退出来。多念一遍，只慢三秒。',
  },
]
