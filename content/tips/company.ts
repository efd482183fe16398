import type { Tip } from '../../types/entities/tip'

export const company: Tip[] = [
  {
    _id: 'teacher-fee',
    case: 'boss-group',
    audiences: ['parent'],
    headline: '装老师 在群里收资料费',
    lines: ['骗子发个码，催家长快扫', '先不扫，放学当面问老师'],
    speech:
      '骗子装老师，在群里说收资料费，发来一个码，催着快扫。先不扫，放学接孩子，在校门口当面问一声。也劝大家等一等。晚半天，书照样发到孩子手里。',
  },
  {
    _id: 'boss-in-a-group',
    case: 'boss-group',
    audiences: ['finance'],
    headline: '老板催付款 打电话核',
    lines: ['头像、名字都可能是假的', '他说不方便接，更要打', '听见他本人说了，再办'],
    speech:
      '群里的老板催你付款，先打他平时的电话。头像和名字都能造假。他说不方便接电话，那就更要打，或者走过去当面问。听见他本人说了，再办下一步。',
  },
  {
    _id: 'sign-before-paying',
    case: 'boss-group',
    audiences: ['finance'],
    headline: '“先付款，后签字” 别付',
    lines: ['骗子在群里装老板，连着催会计', '走过去找他本人，签了再付'],
    speech:
      '骗子在群里装成老板，对会计说货款急，先付，签字回头补。催几遍也不付。拿上单子，走过去请老板本人签字。再请另一个人看一遍，收钱的是谁。两个人都点头，才付。',
  },
  {
    _id: 'balance-is-private',
    case: 'boss-group',
    audiences: ['finance'],
    headline: '装老板拉会计进群 问余额',
    lines: ['骗子先问账上有多少，再催你全转走', '先不说，打老板平时的电话'],
    speech:
      '骗子装成老板，头像名字都学得像，拉会计进一个新群，先问账上有多少钱，再催着转给他。余额先不说，打老板平时的电话，问群是不是他建的。说出去了，马上告诉单位的人。',
  },
  {
    _id: 'bill-voice',
    case: 'invoice-virus',
    audiences: ['finance'],
    headline: '学老板的口气 叫会计付钱',
    lines: ['骗子先钻进电脑，偷看他怎么说话', '超过五千，打电话听见声音再付'],
    speech:
      '骗子先钻进会计的电脑，看老板平时怎么说话，再学他的头像和口气，叫你付钱。单位定一个数，超过五千元，就打电话，听见老板的声音再付。老板出门那几天，最要打。',
  },
  {
    _id: 'invoice-expect',
    case: 'invoice-virus',
    audiences: ['finance'],
    headline: '邮箱来的假发票 点了中毒',
    lines: ['骗子进了电脑，偷看你怎么付钱', '点之前，打电话问是谁开的'],
    speech:
      '正在等发票，邮箱里正好来了一封。那可能是骗子发的，点开什么也没有，他却进了你的电脑，看你怎么付款。点之前，先打电话问对方发了没有。点过了，叫懂电脑的人来看。',
  },
  {
    _id: 'changed-number-contract',
    case: 'changed-account',
    audiences: ['finance'],
    headline: '“老客户”来信 说换卡收钱',
    lines: ['骗子进了他的邮箱，等这笔货款', '信里的电话不打', '翻出去年的合同，打上面的电话'],
    speech:
      '老客户来信，说换了收款账号，叫你往新的打。那可能是骗子进了他的邮箱，冒他的名写的。信里的电话不打，翻出去年的合同，照着合同上的号打过去，问清楚再付。',
  },
  {
    _id: 'changed-where-open',
    case: 'changed-account',
    audiences: ['finance', 'shop'],
    headline: '旗里的厂 叫你付到外地',
    lines: ['骗子冒充厂家，把账号改到南方', '问清哪个网点开的，不对就不付'],
    speech:
      '厂就在旗里，却来话说，货款付到很远的南方去。那多半是骗子冒充的。付以前看一眼，新账号开在哪个网点，为什么开那么远。说不清楚，一分也不付。',
  },
  {
    _id: 'bid-see-hall',
    case: 'bid-deposit',
    audiences: ['finance', 'shop'],
    headline: '网上请你投标 先交保证金',
    lines: ['骗子发的公告是假的，交了不退', '到政务大厅看，有没有这张公告'],
    speech:
      '骗子在网上发假公告，请你来投标，叫你先交保证金，说不中就退。先不交，到政务大厅看看，有没有这张公告。真的招标，保证金不交给个人。',
  },
  {
    _id: 'bid-fees-chain',
    case: 'bid-deposit',
    audiences: ['shop', 'finance'],
    headline: '说食堂改造 请你去做门窗',
    lines: ['骗子拿假红头文件，一样样要钱', '走到那个食堂，问一问真假'],
    speech:
      '骗子说哪个食堂要改造，请你去做门窗，发来盖红章的纸。评审要钱，履约也要钱，一样接一样。章谁都画得出来。走一趟那个食堂，找管后勤的问一声，有没有这回事。',
  },
  {
    _id: 'refund-arrive-first',
    case: 'refund-check',
    audiences: ['finance', 'shop'],
    headline: '客人说多打了钱 催你退',
    lines: ['假客人订十间房，转账图是假的', '翻开账单看，钱没到就不退'],
    speech:
      '旅店饭馆来了个大客户，订十间房，发来一张转账的图，说会计多打了，催你快退。那是骗子，图是假的，退的是你自己的钱。翻开账单看，没到，就不退。叫领班一起看。',
  },
  {
    _id: 'salary-balance-no',
    case: 'salary-scan',
    audiences: ['finance', 'jobSeeker'],
    headline: '“工资补贴” 叫你扫码填卡',
    lines: ['骗子装公司，问你卡里有多少钱', '登记完，卡里的钱就转走了', '不填，走到办公室问'],
    speech:
      '骗子装成公司，发个工资补贴的码，说今天截止，叫你扫了登记卡号，还问卡里有多少钱。登记完，钱就转走了。发工资，用不着知道你有多少。不填，走到办公室问一声。填了的，打银行电话停卡，喊同事别填。',
  },
  {
    _id: 'salary-notice-door',
    case: 'salary-scan',
    audiences: ['finance'],
    headline: '同事转来单位通知 是假的',
    lines: ['骗子写的，想要卡号和短信数字', '看一看门口，没贴纸的都不信'],
    speech:
      '骗子写一张假通知，落款是你单位，说今天截止，叫你写上卡号、短信里的数字。同事不知道，一层一层往下转。看一看门口，真通知贴着纸，盖着章。没贴，就找最先发的那个人，问清楚。',
  },
  {
    _id: 'card-and-code-apart',
    case: 'changed-account',
    audiences: ['finance'],
    headline: '出纳一个人管钱 骗子好骗',
    lines: ['他冒充老客户来信，叫你快付', '今天就分开：一个填，一个核'],
    speech:
      '骗子写封信，冒充老客户，叫出纳快点付钱。一个人管钱，一急就付错了。单位付钱，一个人填，另一个人核，卡和短信分开拿。写密码的纸条，不贴在桌上，有人走了，当天就换。',
  },
]
