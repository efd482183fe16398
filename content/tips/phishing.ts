import type { Tip } from '../../types/entities/tip'

export const phishing: Tip[] = [
  {
    _id: 'phish-toll-gate',
    case: 'phish-toll-card',
    audiences: ['herder', 'farmer'],
    headline: '过路卡停没停 问收费站',
    lines: ['短信里的链接不点', '上高速，杆子抬就是没停', '问存款多少的，马上关'],
    speech: '拉草拉羊的师傅，收到短信说过路卡今晚停用，先别点。开到收费站，杆子抬起来，卡就是好的。页面问你卡里存了多少钱，立刻关掉它。',
  },
  {
    _id: 'phish-today-it-ends',
    case: 'phish-points',
    audiences: ['elder', 'parent'],
    headline: '积分今天清零 先去柜台',
    lines: ['换锅换油，不用卡密码', '像真的号码，也会有假', '到营业厅，看真有多少分'],
    speech: '短信说话费积分今天清零，点开能换锅换油。别急。发短信的号码看着像，也能装出来。要换，走到营业厅柜台，让人家给你看有多少分。',
  },
  {
    _id: 'phish-small-fee',
    case: 'phish-points',
    audiences: [],
    headline: '钱越少 越要看清楚',
    lines: ['几毛几块，是为要你的卡', '网页要密码，就退出来', '填了，打卡背面的电话停卡'],
    speech:
      '五毛的改派费，九块九的邮费，看着不多。骗子要的不是这几块钱，是你的卡号和密码。网页上要填密码，就退出来。填过了，赶快叫银行停卡。',
  },
  {
    _id: 'phish-look-not-install',
    case: 'phish-wedding-card',
    audiences: [],
    headline: '看喜帖不用 装软件',
    lines: ['点开要装东西，按取消', '先打电话：是你家办事吗', '装上了，断网，找人清'],
    speech:
      '亲戚号码发来一个喜帖，点开要你装东西，按取消。看一张图，不用装软件。给亲戚打个电话，问是哪天办、在哪儿办。已经装了，先关网，找懂的人清理。',
  },
  {
    _id: 'phish-tell-the-relatives',
    case: 'phish-wedding-card',
    audiences: ['herder', 'elder'],
    headline: '点了假喜帖 手机往外乱发',
    lines: ['骗子用你的号，去害你的亲戚', '快打电话给亲戚：喜帖别点'],
    speech:
      '点开一张假喜帖，骗子的东西就钻进手机，用你的号往外乱发，害你的亲戚。别不好意思，快打电话，一家一家说，那个是假的，别点。把卡拔下来，去营业厅请人看看。',
  },
  {
    _id: 'phish-slip-names-your-car',
    case: 'phish-parking-slip',
    audiences: ['shop', 'jobSeeker'],
    headline: '罚单没车牌 不扫码',
    lines: ['真罚单写车牌、写地点', '到交警队窗口，一查就知', '付完又叫付，留单报案'],
    speech: '车窗上夹了一张罚单，叫你扫码交钱。看一看，上面写没写你的车牌，停在哪条街。没有写，就别扫。拿着它去交警队窗口，一查就知道。',
  },
  {
    _id: 'phish-three-small-digits',
    case: 'phish-parcel-address',
    audiences: ['parent'],
    headline: '假快递短信 要卡背三个数',
    lines: ['骗子说补填地址，其实刷走你的钱', '三个数不填，先问快递站'],
    speech:
      '骗子发短信，说包裹地址不清，叫你补填，最后要你能透支的卡，背面那三个小数字。他有了它，不用密码也能花你的钱。别填，给快递站打电话问单号。填了，叫银行马上停卡。',
  },
]
