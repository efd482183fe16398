import type { Tip } from '../../types/entities/tip'

export const farming: Tip[] = [
  {
    _id: 'no-sheep-no-deposit',
    case: 'sheep-deposit',
    audiences: ['herder'],
    headline: '没见着羊 不付定金',
    lines: ['视频里的羊，不一定是他的', '催你交定金，就说我要看羊', '见了羊，数清了，再给钱'],
    speech: '买羊先看羊。视频和身份证照片，都可能是别人的。他催你交定金，你就说，我明天去看羊，见了羊再给钱。真卖羊的人，不怕你看。',
  },
  {
    _id: 'money-before-loading',
    case: 'sheep-deposit',
    audiences: ['herder'],
    headline: '网上卖羊 一只便宜二百',
    lines: ['骗子手里没有羊，只想收你的钱', '问他为什么便宜，答不上不买'],
    speech:
      '网上有人卖羊，一只便宜二百元，其实他手里没有羊。问他一句，为什么便宜。真便宜，总有个说法，腿脚不好、岁数大、急着搬家。答不上来，就不买，到集上打听价钱。',
  },
  {
    _id: 'buyer-pays-himself',
    case: 'grain-frozen',
    audiences: ['farmer'],
    headline: '买粮的说 让朋友替他付',
    lines: ['骗子拿骗来的钱付，你的卡会被冻', '先别装车，叫他用自己的卡付'],
    speech:
      '买粮的人急着装车，说卡里不够，让朋友替他付。那个钱，可能是骗来的，到了你的卡里，卡会被冻住，粮也拉走了。先别装车。谁买粮，就让谁用自己的卡付。',
  },
  {
    _id: 'frozen-card',
    case: 'grain-frozen',
    audiences: ['farmer', 'herder'],
    headline: '卖粮卡被冻 有人打电话要钱',
    lines: ['骗子说交了钱，卡就能解冻', '别交，带过磅单去派出所说清'],
    speech:
      '卖了粮，卡突然被冻住。有骗子打电话来，说交了钱，卡就能解冻。别信，交了也是白交。先到银行问清是谁冻的，再带上过磅单和聊天记录，去派出所把买卖说清楚。',
  },
  {
    _id: 'report-near-miss',
    case: 'sheep-deposit',
    audiences: [],
    headline: '碰上卖假羊的 没上当也说',
    lines: ['骗子只给看视频，要你交定金', '告诉网格员，别人就能认出来'],
    speech:
      '碰上网上卖假羊的，没见羊就要定金，你没给，没上当。也请跟网格员说一声，他怎么说的，哪天的事。讲一讲，别人碰见同样的骗子，一听就认得。',
  },
  {
    _id: 'spring-deposit',
    case: 'land-rent',
    audiences: [],
    headline: '开春包地 叫你一次付三年',
    lines: ['骗子说这样便宜，拿了钱就没影', '先别给全，种上了再给下一次'],
    speech:
      '开春有人带你看好地，说一次付三年便宜。钱一交，他不见了。开春的钱，买种、租地、雇车，都分几次给，看见一样，再给一样。谁要你一次全交，先不给。',
  },
  {
    _id: 'lost-animal-mark',
    case: 'lost-horse',
    audiences: ['herder'],
    headline: '说找到你的马 先要草料钱',
    lines: ['骗子看了寻马的消息，打来要钱', '让他说出照片上没有的记号', '说不对，不给钱'],
    speech:
      '牲畜丢了，发消息找，留一样记号不写出来，耳朵后的毛色，腿上的疤，都行。有人说找着了，问他这一样。说不对，就不给钱。真帮你找着的人，不急着要钱。',
  },
  {
    _id: 'insurance-sees-the-cow',
    case: 'farm-insurance',
    audiences: ['herder'],
    headline: '牛没人来看 电话就说能赔',
    lines: ['骗子装成保险公司，叫你先交钱', '真赔，先有人来看死牛', '挂掉，打给嘎查协保员'],
    speech:
      '牛刚死，没人来看过，电话就说保险能赔，叫你先交钱。那是骗子装成保险公司，要拿你的钱。真的赔，先有人来看牛，拍几张照片。挂掉，打给嘎查的协保员。',
  },
  {
    _id: 'insurance-tag-kept',
    case: 'farm-insurance',
    audiences: ['herder'],
    headline: '假理赔员打来 要手续费',
    lines: ['骗子说牛能赔，先收你的钱', '别给；真赔要看耳标，先拍照存好'],
    speech:
      '骗子装成理赔员打电话，说两个小时就到账，只要一点手续费。别给。上保险那天，每头的耳标拍一张，存在手机里，也发给儿女一份。真出了事，凭这个说清楚，不用听他糊弄。',
  },
  {
    _id: 'hay-photo-today',
    case: 'hay-bales',
    audiences: ['herder', 'farmer'],
    headline: '拿旧照片卖草 骗你的定金',
    lines: ['照片里树叶绿着，是夏天拍的', '让他今天再拍，旁边写上日子'],
    speech:
      '骗子拿夏天的旧照片卖草，骗你的定金。入冬了，树叶怎么还是绿的？叫他今天再拍一张，旁边放张纸，写上日子。拍不来，就是没有草，别给钱。',
  },
  {
    _id: 'hay-together',
    case: 'hay-bales',
    audiences: ['herder'],
    headline: '网上卖便宜草 收钱不送',
    lines: ['骗子总说车明天到，又要手续费', '几家凑一车，到草场当面付'],
    speech:
      '网上卖草的骗子，说得便宜，收了钱，车总说明天到，路上还要办手续，再收一回。别等他送。几家凑一车，一起去打草场拉。当面看，当面数，当面付，还省运费。',
  },
  {
    _id: 'wool-return-same-way',
    case: 'frozen-overpay',
    audiences: ['herder', 'farmer'],
    headline: '买主说多付了 叫退给生人',
    lines: ['他是骗子，借你的手转走脏钱', '别退，到银行问怎么原路退'],
    speech:
      '买主多转了几千，打电话说手一抖，转多了，叫你退给一个生人。他是骗子，想借你的手，转走脏钱。谁给的，退给谁。别退，到银行问一问，怎么原路退。',
  },
  {
    _id: 'wool-name-check',
    case: 'frozen-overpay',
    audiences: ['herder'],
    headline: '收绒的骗子 用骗来的钱付',
    lines: ['他骗生人替他付，把羊绒拉走', '那钱要还给人家，羊绒白给了他', '付款名字不是他，就问银行'],
    speech:
      '收绒的骗子，自己不掏钱，骗一个外地老人把钱转给你，他拉走羊绒。查清楚了，钱要还给老人，羊绒白给了他。钱到了，先看付款的名字，是不是收绒的人。不是，先不动，去银行问。',
  },
  {
    _id: 'machine-subsidy-wall',
    case: 'machine-subsidy',
    audiences: ['farmer', 'herder'],
    headline: '骗子建群 说发农机补贴',
    lines: ['叫你先交几百元报名费，交了白交', '别交，先看农牧局墙上名单'],
    speech:
      '骗子建一个群，群名写着旗里的名字，说买农机有补贴，名额不多，先交报名费。真补贴没有报名费，交了就白交。别交，到农牧局窗口问一问，墙上贴着名单，谁都能看。',
  },
  {
    _id: 'seed-bag-label',
    case: 'seed-live',
    audiences: ['farmer'],
    headline: '直播卖种子 袋上没标签',
    lines: ['骗子把粮食当种子卖，不出苗', '看清厂家和日期，没有就不种'],
    speech:
      '直播里卖的种子，寄来一看，白袋子，没有厂家，没有日期。骗子是拿粮食当种子卖。不管说得多好，都不下地。到有证的店里买，要一张发票，再留一小袋，出了事能查。',
  },
  {
    _id: 'seed-test-first',
    case: 'seed-live',
    audiences: ['farmer'],
    headline: '直播里吹种子好 先试芽',
    lines: ['骗子装专家，卖不出苗的种子', '泡一百粒试一试，看出几个芽'],
    speech:
      '直播里有人装成专家，站在别人的庄稼前面，说他的种子亩产两千斤。种下去，苗稀稀拉拉。没种过的，先抓一百粒泡一泡，看出多少芽，请农技站的人看看，再大片种。',
  },
  {
    _id: 'contract-walk-there',
    case: 'contract-herbs',
    audiences: ['farmer'],
    headline: '假公司签合同 先收苗钱',
    lines: ['说种出药材他回收，收完钱就跑', '签以前，派人照合同地址去看'],
    speech:
      '有人来村里开会，拿出合同，说药材他们回收，家家先交苗钱。合同上的公司是假的，照地址找去，是一家理发店。签字以前，派个腿快的，照着地址走一趟，看看门上是不是那块牌子。',
  },
  {
    _id: 'contract-small-first',
    case: 'contract-herbs',
    audiences: ['farmer'],
    headline: '说药材一亩挣一万 卖你苗',
    lines: ['骗子说包收，收的时候人没了', '先种半亩试一试，收了再多种'],
    speech:
      '有公司来说，种药材一亩挣一万，苗他卖，货他收。那是骗苗钱的，到了秋天，人就没了。别一下子种大片，先种半亩试一试。他真照说好的价收了，明年再多种。不让试，就不种。',
  },
  {
    _id: 'land-owner-sign',
    case: 'land-rent',
    audiences: ['farmer'],
    headline: '地不是他的 租给你收钱',
    lines: ['骗子收完就走，真主人不知道', '先到村里查，地是谁的名字'],
    speech:
      '骗子说地是他的，租给你，收了钱就走，真主人不知道。包地以前，先到村里查，地是谁的名字。见到这个人，当面签，请村里盖个章。没见着本人，不付。',
  },
]
