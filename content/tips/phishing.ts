import type { Tip } from '../../types/entities/tip'

export const phishing: Tip[] = [
  {
    _id: 'phish-toll-gate',
    case: 'phish-toll-card',
    audiences: ['herder', 'farmer'],
    headline: '短信说过路卡停 叫你更新',
    lines: ['骗子发的，点开要填银行卡号', '还打听存款，好把钱刷走', '别点，到收费站问'],
    speech:
      '拉草拉羊的师傅，手机来短信，说高速过路卡今晚停用，叫更新。一点开，要填银行卡号，还打听存款多少。那是骗子发的，想把钱刷走。不用理，开到收费站，杆子抬起来，卡就是好的。',
  },
  {
    _id: 'phish-today-it-ends',
    case: 'phish-points',
    audiences: ['elder', 'parent'],
    headline: '短信说积分清零 叫你换锅',
    lines: ['骗子装成营业厅，点开要卡密码', '密码给了，他就拿走你的存款', '别点，到营业厅柜台问'],
    speech:
      '骗子装成营业厅的号码，说积分今天清零，能换炒锅、豆油。挑好了锅，却要你的卡密码，拿走你的存款。送锅的，用不着密码。别点，走到营业厅柜台，叫人家给你看，真有多少分。',
  },
  {
    _id: 'phish-small-fee',
    case: 'phish-points',
    audiences: [],
    headline: '骗子说白送东西 只收九块九',
    lines: ['叫你在网页填卡号、密码付邮费', '填了，他就能花你卡里的钱', '要密码就退出，一样不填'],
    speech:
      '骗子说东西白送，只收九块九的邮费，叫你在网页上填卡号和密码。他要的不是这几块钱，是你卡里的钱。网页上要填密码，就退出来。填过了，赶快叫银行停卡。',
  },
  {
    _id: 'phish-look-not-install',
    case: 'phish-wedding-card',
    audiences: [],
    headline: '亲戚号码发喜帖 要装软件',
    lines: ['是骗子借亲戚手机发的，想偷钱', '装了，银行的短信他也看得见', '按取消，打电话问亲戚'],
    speech:
      '亲戚的号码发来请柬，点开却问你装不装软件。这是骗子借了亲戚的手机发的，想偷钱，装了，银行给你的短信，他也看得见。看一张图，哪里用装东西。按取消，给亲戚打个电话，问哪天办，在哪儿办。',
  },
  {
    _id: 'phish-tell-the-relatives',
    case: 'phish-wedding-card',
    audiences: ['herder', 'elder'],
    headline: '点了假喜帖 快告诉亲戚',
    lines: ['骗子进你手机偷钱，又发给你亲戚', '先关机，拿去营业厅请人清干净', '借电话告诉亲戚：喜帖是假的，别点'],
    speech:
      '点开假喜帖，骗子就钻进你的手机，偷你卡里的钱，又照着号码一家家发给亲戚，再偷他们的。别不好意思。手机先关机，拿去营业厅请人清干净。再借个电话，叫银行把卡停住，挨家告诉亲戚，喜帖是假的，别点。',
  },
  {
    _id: 'phish-slip-names-your-car',
    case: 'phish-parking-slip',
    audiences: ['shop', 'jobSeeker'],
    headline: '车上夹张假罚单 叫你扫码',
    lines: ['骗子印的，谁的车都夹，没写车牌', '扫码付的钱，进了骗子口袋', '别扫，拿去交警队窗口问'],
    speech:
      '骗子在车窗上夹一张假罚单，叫你扫码交钱，钱就进了他的口袋。看一看，上面写没写你的车牌，停在哪条街。没有写，就别扫。拿着它去交警队窗口，一查就知道。',
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
