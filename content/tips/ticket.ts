import type { Tip } from '../../types/entities/tip'

export const ticket: Tip[] = [
  {
    _id: 'slow-is-fine',
    case: 'train-agent',
    audiences: [],
    headline: '越催越慢 反着来',
    lines: ['他说十分钟，你就等一天', '真事，明天也能办', '先去喝口水'],
    speech: '他说只有十分钟，你就等一天。他说过了就没有，你就说那不要了。真的事，明天也能办。越催，越慢。先放下手机，出去给牲口添把草。',
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
    headline: '退钱的短信 看清楚',
    lines: ['写的是“退”还是“扣”', '要念数字的，都是往外付', '退团，到报名的门市'],
    speech: '退票、退团，短信来了，一个字一个字看清楚，写的是退，还是扣。退钱不用念数字，要念数字的，都是付出去。退团，到报名的门市问。',
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
    headline: '人多孩子哭 电话先挂',
    lines: ['顾不过来，就不办', '晚点的钱，柜台也能问', '屏幕自己在动，关机'],
    speech:
      '孩子哭，人又多，电话里说赔你钱，叫你装软件。顾不过来，就不办。跟他说，我忙完去柜台办。屏幕自己在动，马上关机，借个电话打一一零。',
  },
  {
    _id: 'flight-window',
    case: 'flight-cancelled',
    audiences: ['jobSeeker'],
    headline: '航班取消 先看大屏',
    lines: ['短信里的号码，不打', '到机场，或者买票的软件看', '有事，柜台改'],
    speech: '坐飞机打工，短信说航班取消，叫你打一个号。别打。到机场的大屏，或者买票的软件里看一看。真取消，柜台给你改，不用你填卡。',
  },
  {
    _id: 'read-the-amount',
    case: 'flight-cancelled',
    audiences: [],
    headline: '按密码前 念一遍钱数',
    lines: ['念出声：给谁，多少', '念着不对，就退出来', '多念一遍，慢三秒'],
    speech: '手机叫你按密码，先念一遍，付给谁，付多少，念出声来。念着不对，就退出来。多念一遍，只慢三秒。',
  },
]
