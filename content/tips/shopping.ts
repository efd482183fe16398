import type { Tip } from '../../types/entities/tip'

export const shopping: Tip[] = [
  {
    _id: 'do-not-advance-goods',
    case: 'school-order',
    audiences: ['shop'],
    headline: '替人垫货款 先停一停',
    lines: ['订大单，又让你买别家的货', '请他到店里来，先交定金', '单位的电话，自己找来问'],
    speech:
      '有人说是学校、单位来订货，订得很大，又让你垫钱替他买别家的东西，就停一停。请他到店里来，先交定金。再自己找那个单位的电话，打去问问有没有这个人。',
  },
  {
    _id: 'picture-is-not-money',
    case: 'school-order',
    audiences: ['shop'],
    headline: '付款截图 不算到账',
    lines: ['截图和红章都能造假', '打开自己的账单看一眼', '到账了，再让他拿货'],
    speech:
      '买东西的人给你看一张付款的图，先别让他拿货。图和红章都能造假。打开自己的账单看一眼，钱到了，再把货给他。他要是真付了，不差这一分钟。',
  },
  {
    _id: 'own-loudspeaker',
    case: 'picture-paid',
    audiences: ['shop'],
    headline: '报账喇叭 放自己柜里',
    lines: ['他手机放的声音，不算数', '喇叭向办码的银行要', '响了，也抬头看一眼账'],
    speech:
      '集上人多，听见收款声音就给货，容易上当，那声音可能是他手机里放的。向办收款码的银行要一个会报账的喇叭，放在自己柜里。响了，也抬头看一眼。',
  },
  {
    _id: 'dog-question',
    case: 'puppy-cage',
    audiences: ['herder'],
    headline: '白送你狗 先要车费押金',
    lines: ['网上的人，一样一样跟你要钱', '问他狗几岁几斤，叫什么', '答不对，就不付'],
    speech:
      '网上有人白送狗，先要车费，再要笼子押金，一样一样跟你要钱。付以前问他，狗几岁，几斤重，叫什么，打个视频叫它一声。说不对，就是没有狗，钱不要付。',
  },
  {
    _id: 'tractor-video-sign',
    case: 'second-hand-tractor',
    audiences: ['farmer'],
    headline: '卖旧拖拉机 没到就要钱',
    lines: ['卖家说车在路上，叫你交押金', '真在路上，马上能拍路牌', '叫司机开视频，不拍就不付'],
    speech:
      '网上买旧拖拉机，司机打电话说车在路上，叫你先交押金。你说，打个视频，拍一下车牌和旁边的路牌。真在路上，马上就能拍。不肯拍，就一分也不付。',
  },
  {
    _id: 'tractor-second-fee',
    case: 'second-hand-tractor',
    audiences: ['farmer', 'herder'],
    headline: '第二次要钱 就停住',
    lines: ['第一次叫定金，第二次就问问', '运费押金证明费，没有完', '停住，打96110问'],
    speech:
      '买东西交了定金，又来要运费，又来要押金，又来要证明费。到第二次，就停住。真买卖，一笔算清。后面一样接一样的，都是一个人在编。停下，打九六一一零。',
  },
  {
    _id: 'cod-ask-first',
    case: 'cod-parcel',
    audiences: ['elder', 'parent'],
    headline: '要付钱的快递 问一声',
    lines: ['打给儿女：你买的吗', '没人买过，不收', '付了，盒子单子别扔'],
    speech: '快递叫您先付钱，才能拿走，先打给儿女，问是不是他们买的。没人买过，就说不收。已经付了，盒子和单子留着，去快递站问。',
  },
  {
    _id: 'jade-in-town',
    case: 'live-jade-box',
    audiences: ['elder', 'parent'],
    headline: '直播捡的宝 拿到镇上看',
    lines: ['鉴定费、税，交了就没了', '首饰店看一眼，不要钱', '值八万，他自己留着'],
    speech: '直播里九元买的，说值八万，再叫您交鉴定费。拿到镇上的首饰店，请人看一眼。真值八万，他就自己留着了。叫您交第一笔，就停。',
  },
  {
    _id: 'bead-material',
    case: 'bead-work',
    audiences: ['parent', 'jobSeeker'],
    headline: '做手工 不先买料',
    lines: ['好活，料是老板给的', '做好了，总说不合格', '问：货送到哪里'],
    speech: '在家做手工，先叫你花几百买材料，做完说不合格，还叫你买。那卖的就是材料。真给活的，料是他的，做好就结账。先问，货送到哪里？',
  },
  {
    _id: 'rent-see-the-room',
    case: 'rent-room',
    audiences: ['parent', 'jobSeeker'],
    headline: '便宜租房 叫你先付租金',
    lines: ['房主说在外地，钥匙在门卫', '不付，就说租给别人', '没进屋看过，一分不付'],
    speech:
      '陪孩子念书租房，房主说人在外地，钥匙放门卫，叫你先付租金。没进屋就不付。请他叫个亲戚来开门，进去看看水、电、门锁，拿到钥匙再签。',
  },
  {
    _id: 'prepay-not-work',
    case: 'licence-shortcut',
    audiences: ['jobSeeker'],
    headline: '不考就有的证 是假的',
    lines: ['“内部关系”换不来真证', '编号，到车管所一查', '开车上路，害的是自己'],
    speech: '驾照不用考，花钱就有。那是假的，用了还犯法。证的号码，到车管所查一查。学车，就到驾校练，一天一天练出来的，才管用。',
  },
  {
    _id: 'shop-code-look',
    case: 'shop-code-covered',
    audiences: ['shop'],
    headline: '收款码 天天看一眼',
    lines: ['有没有人贴了一层', '抬起来看看，刮一刮', '夜里收进屋，带回家'],
    speech:
      '早上开门，先看一看你的收款码，有没有让人贴上一层。拿手摸一摸，边上厚不厚。贴了别人的，钱就进了别人口袋。晚上收摊，把它带回家。',
  },
  {
    _id: 'shop-code-whose-name',
    case: 'shop-code-covered',
    audiences: ['shop'],
    headline: '换你的收款码 钱归骗子',
    lines: ['偷偷贴上他的，客人付给了他', '开张前自己扫，看一看是谁的名'],
    speech:
      '骗子偷偷贴上自己的码，客人扫了，钱就归他。开张以前，自己当一回客人，拿手机扫一扫，看一看是谁的名。是你的，就放心做买卖。不认得，先收现钱。',
  },
  {
    _id: 'shop-code-street',
    case: 'shop-code-covered',
    audiences: ['shop'],
    headline: '一夜贴了 一条街的假码',
    lines: ['盖住店家收款码，钱归骗子', '先拍照，别撕，打110', '挨家告诉邻居，快去看码'],
    speech:
      '有骗子夜里走一条街，拿自己的码，盖住一家一家店的收款码。钱都进了他的口袋。发现了别急着撕，先拍照，打一一零，说清哪天起没进钱。再挨家告诉左邻右舍。',
  },
  {
    _id: 'buy-at-face',
    case: 'rent-room',
    audiences: [],
    headline: '只给看照片 就叫你付钱',
    lines: ['网上说房子、东西在外地', '不先付，就给别人', '托那边的亲戚看过，再付'],
    speech:
      '网上看中外地的东西，人家只给看照片，说不先付就给别人。远处的东西，别光看照片。托那边的亲戚、同乡去看一眼，发个视频来。没有人能看，就买近处的。',
  },
]
