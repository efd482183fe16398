import type { Tip } from '../../types/entities/tip'

export const shopping: Tip[] = [
  {
    _id: 'do-not-advance-goods',
    case: 'school-order',
    audiences: ['shop'],
    headline: '假食堂订大单 叫你垫钱',
    lines: ['骗子说替他买别家罐头，给你差价', '卖罐头的是一伙，垫了拿不回', '不垫，自己找学校电话打去问'],
    speech:
      '有人说是学校食堂来订货，订得很大，又叫你先垫钱，替他买别家的罐头，差价给你。卖罐头的跟他是一伙骗子，垫的钱拿不回来。不垫，自己找学校的电话，打去问问有没有这个人。',
  },
  {
    _id: 'picture-is-not-money',
    case: 'school-order',
    audiences: ['shop'],
    headline: '给你看付款图 骗走货',
    lines: ['骗子买东西，拿假截图说付了', '先别给货，看自己账单收到没', '钱到了，再把货给他'],
    speech:
      '买东西的人给你看一张付款的图，先别让他拿货。图和红章都能造假。打开自己的账单看一眼，钱到了，再把货给他。他要是真付了，不差这一分钟。',
  },
  {
    _id: 'own-loudspeaker',
    case: 'picture-paid',
    audiences: ['shop'],
    headline: '顾客放假到账声 骗走货',
    lines: ['声音是他手机里放的，钱没到你账上', '报账喇叭放在自己柜里，只听它的'],
    speech:
      '有的顾客不付钱，拿手机放一声收款多少元，你听见了就把货给他，钱可没到你账上。向办收款码的银行要一个会报账的喇叭，放在自己柜里，只听它的。响了，也抬头看一眼。',
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
    headline: '网上便宜农机 一回回收钱',
    lines: ['卖家收了定金，又说过检查站要证明费', '又说轮胎爆了，其实没有机器，只要钱', '第二次要钱就停，打96110'],
    speech:
      '网上的农机比别处便宜，那人收了你的定金，过两天说检查站要证明，叫你掏一回，又说轮胎爆了，再掏一回。其实没有机器，只为一回回收你的钱。第二次开口，就停住，打九六一一零问一问。',
  },
  {
    _id: 'cod-ask-first',
    case: 'cod-parcel',
    audiences: ['elder', 'parent'],
    headline: '没人买的快递 骗您付钱',
    lines: ['骗子寄双旧鞋，先付钱才能打开', '先打给儿女问，没人买就不收'],
    speech:
      '有人送快递来，叫您先付钱，才能拿走打开。里面是骗子寄的一双旧鞋。先打给儿女，问是不是他们买的。没人买过，就说不收，让他拿回去。已经付了，盒子和单子留着，去快递站问清楚。',
  },
  {
    _id: 'jade-in-town',
    case: 'live-jade-box',
    audiences: ['elder', 'parent'],
    headline: '直播说镯子值八万 骗您交费',
    lines: ['9元卖给您，又说帮您转手卖大钱', '卖以前要先交鉴定费、税，交了就没了', '不交，拿到镇上首饰店看一看'],
    speech:
      '直播里九元卖给您一只镯子，说值八万，他帮您卖出去，可要先交鉴定费，再交税。那是玻璃的，真值八万，他就自己留着了。叫您交第一笔，就别交。拿到镇上的首饰店，请人看一眼。',
  },
  {
    _id: 'bead-material',
    case: 'bead-work',
    audiences: ['parent', 'jobSeeker'],
    headline: '给你手工活 骗你先买材料',
    lines: ['网上的人叫你花几百买料，说上门收', '做好了说不合格，货不收，钱不退', '要先买料的活，不接'],
    speech:
      '网上有人给你活，在家做手工，叫你先花几百买材料，说做好上门收。等你做好了，他说不合格，货不收，钱也不退，还叫你再买。他挣的就是材料钱。要先买料的活，不接。',
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
    headline: '说不用考 卖给你假驾照',
    lines: ['骗子说有内部关系，先付钱就寄证', '证是假的，拿去开车你就犯法', '别买，到驾校报名学'],
    speech:
      '骗子说他有内部关系，驾照不用考，先付一半钱，十几天就寄来。寄来的证是假的，车管所查不到，拿着开车，你就犯法。别买，到驾校报名，一天一天练出来的才管用。',
  },
  {
    _id: 'shop-code-look',
    case: 'shop-code-covered',
    audiences: ['shop'],
    headline: '收款码挂门外 夜里被盖住',
    lines: ['骗子贴一张他的码，客人的钱他收去', '晚上收好，带回家'],
    speech:
      '收款码挂在门外没人看，骗子夜里来，在上头贴一张他的。第二天客人照着扫，钱都让他收去，你的手机一天不响。晚上把码收好，带回家。早上拿手摸一摸，边上厚了，就是多了一层。',
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
