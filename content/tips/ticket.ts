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
    headline: '抢票给钱 去窗口查',
    lines: ['“已出票”的图能改', '到窗口，报身份证一查', '票卖完了，点候补'],
    speech:
      '托人抢票，他发来一张已经出票的图。图能改。你到窗口，报身份证，一查就有没有。票卖完了，在买票的软件里点候补，也可以到窗口等别人退的票。',
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
    headline: '付款页面填编号 是填钱',
    lines: ['填一万，就转一万', '先把数念一遍', '页面上有“金额”，就停'],
    speech:
      '客服叫你在页面里填一个编号，看着像号，填下去就是钱数。填以前，把它念出来，编号八千，就是八千元。看到页面上有金额两个字，马上停，关掉。',
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
