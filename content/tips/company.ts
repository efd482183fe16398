import type { Tip } from '../../types/entities/tip'

export const company: Tip[] = [
  {
    _id: 'teacher-fee',
    case: 'boss-group',
    audiences: ['parent'],
    headline: '群里要收费 先问老师',
    lines: ['先不扫，也不急', '放学接孩子，问一声', '晚半天，书照样发'],
    speech:
      '班级群里忽然要收资料费，先不扫码。给老师打个平时的电话，或者放学接孩子，在校门口问一声。也劝别的家长等一等。晚半天，书照样发到孩子手里。',
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
    headline: '没有签字 不付钱',
    lines: ['再急的款，也等得起签字', '两个人都看过，再按付款', '守着规矩，骗子就没办法'],
    speech:
      '没有签字，不付钱，谁催都一样。再急的款，也等得起一个签字。付款以前，请另一个人也看一遍收钱的是谁。守规矩，不会得罪人，是替大家看住钱。',
  },
  {
    _id: 'balance-is-private',
    case: 'boss-group',
    audiences: ['finance'],
    headline: '群里问余额 先不说',
    lines: ['真老板知道到哪里查账', '生群里来问的，先打电话核', '说出去了，马上告诉单位'],
    speech:
      '有人在新拉的群里问账上还有多少钱，先不要说。打电话问问，这个群是不是单位建的。已经说出去了，马上告诉单位的人，后面谁来催付款，都不付。',
  },
  {
    _id: 'bill-voice',
    case: 'invoice-virus',
    audiences: ['finance'],
    headline: '付款定个数 超过就打',
    lines: ['超过几千，就要听见声音', '头像称呼能学，声音要听', '老板在外，更要打'],
    speech: '单位付款，定一个数，超过这个数，就要听见老板的声音。头像能学，称呼也能学。老板出门那几天，最要打电话。',
  },
  {
    _id: 'invoice-expect',
    case: 'invoice-virus',
    audiences: ['finance'],
    headline: '等发票的时候 先打电话',
    lines: ['正好来的那一封，先问', '打不开的，别再点第二次', '请懂的人看一看电脑'],
    speech: '正在等发票，正好来了一封，先打电话问对方发了没有。点开什么也没有，别再点，别当没事，叫懂电脑的人看一看。',
  },
  {
    _id: 'changed-number-contract',
    case: 'changed-account',
    audiences: ['finance'],
    headline: '换账号 照合同问',
    lines: ['信里的电话，不打', '翻去年的合同，打上面的', '两个人都看过，再改'],
    speech: '老客户来信说换账号了。信里的电话不打，翻出去年的合同，照着合同上的号打过去。两个人都看过，才改，才付。',
  },
  {
    _id: 'changed-where-open',
    case: 'changed-account',
    audiences: ['finance', 'shop'],
    headline: '新账号开在哪 看一眼',
    lines: ['厂在旗里，账号在远处，不对', '问开户的网点叫什么', '换的原因，说给大家听'],
    speech: '换收款账号，看一眼新账号开在哪里。厂就在旗里，账号开到很远的地方去，就不对。问问是哪个网点，为什么换。说不清楚，就不改。',
  },
  {
    _id: 'bid-see-hall',
    case: 'bid-deposit',
    audiences: ['finance', 'shop'],
    headline: '投标 到大厅看公告',
    lines: ['政府网站和大厅都贴着', '保证金交到写明的账户', '没见过人，先不交'],
    speech: '有招标，到政府网站和政务大厅看看有没有这张公告。保证金交到公告上写明的账户，不交给个人。从头到尾没见过一个人，先不交。',
  },
  {
    _id: 'bid-fees-chain',
    case: 'bid-deposit',
    audiences: ['shop', 'finance'],
    headline: '说食堂改造 去食堂问',
    lines: ['红头和章，谁都画得出', '走一趟，找管后勤的', '人在那里，话才算数'],
    speech:
      '有人请你去做门窗，说哪个食堂要改造，发来盖章的纸。你就走一趟那个食堂，找管后勤的问一声，有没有这回事。章谁都画得出来，人在那里，话才算数。',
  },
  {
    _id: 'refund-arrive-first',
    case: 'refund-check',
    audiences: ['finance', 'shop'],
    headline: '大客户催 前台先别急',
    lines: ['订得多，也是生人', '电话一个接一个，是催', '叫他会计打座机来'],
    speech:
      '开旅店饭馆的，来了个大客户，订十间房，又说会计打错了，让你快退。电话越催，你越慢。先叫领班来看，再请他们会计用单位座机打来。真客人，不在乎等一天。',
  },
  {
    _id: 'salary-balance-no',
    case: 'salary-scan',
    audiences: ['finance', 'jobSeeker'],
    headline: '登记工资 不填余额',
    lines: ['发钱的，不用知道你有多少', '走到办公室问一声', '填了的，停卡，告诉同事'],
    speech: '工资补贴叫你扫码，填卡里有多少钱。发钱的人，不用知道你有多少。走到办公室问一声。填了的，打银行电话停卡，喊一声，叫同事别填。',
  },
  {
    _id: 'salary-notice-door',
    case: 'salary-scan',
    audiences: ['finance'],
    headline: '单位通知 贴一张在门口',
    lines: ['真通知，门口有纸', '转来转去的，找最先那个人', '问清楚再发给别人'],
    speech: '单位发通知，在门口贴一张纸，盖个章。群里转来的，找最先发的那个人，问清楚，再告诉别人。大家看见纸，就不会乱填。',
  },
  {
    _id: 'card-and-code-apart',
    case: 'changed-account',
    audiences: ['finance'],
    headline: '管卡管码 分两个人',
    lines: ['一个人填，一个人核', '人走了，密码马上换', '密码条，不贴在桌上'],
    speech: '单位付钱，一个人填，另一个人核，卡和短信不放在一个人手里。有人不干了，密码当天就换。写密码的纸条，不要贴在桌子上。',
  },
]
