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
    headline: '买狗问一句 几斤几岁',
    lines: ['问只有主人才知道的话', '答不对，车费就别付', '白送的，也不一定白送'],
    speech: '网上有人白送狗，先问他，几岁了，几斤重，叫什么，打个视频叫它一声。说不对，车费就不要付。白送的东西，后面一样一样要钱，最贵。',
  },
  {
    _id: 'tractor-video-sign',
    case: 'second-hand-tractor',
    audiences: ['farmer'],
    headline: '买旧机器 让他拍路牌',
    lines: ['车在路上，随时能拍', '不肯拍的，就不在路上', '装到门口，再给清'],
    speech: '网上买旧拖拉机，说车在路上，叫你交押金。你说，打个视频，拍一下车牌和旁边的路牌。真在路上，马上就能拍。不肯拍，就一分不再给。',
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
    headline: '租房子 先开门看',
    lines: ['房主在外地，就等他回来', '钥匙拿在手里，再签', '看一看水、电、门锁'],
    speech: '陪孩子念书租房，先看房，后付钱。说房主在外地，钥匙放门卫，就等一等，叫个亲戚来开门。进去看看水、电、门锁，拿到钥匙再签。',
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
    headline: '自家的码 自己扫一回',
    lines: ['开张前，拿手机照一照', '跳出来的，是不是你的名', '别人的名，就别让客人付'],
    speech:
      '开张以前，自己当一回客人，拿手机扫扫柜台上那张码。跳出来的是你的名字，就放心做买卖。是个不认得的名字，马上拿下来，让客人先给现钱。',
  },
  {
    _id: 'shop-code-street',
    case: 'shop-code-covered',
    audiences: ['shop'],
    headline: '一家被换 一条街都看',
    lines: ['先拍照，别急着撕', '打110，说清哪天起', '左邻右舍，挨家说一声'],
    speech:
      '店里的码要是让人盖住了，贴的人多半走了一条街。别急着撕，先拍个照，打一一零，说清从哪天起没进钱。再到左右邻居家说一声，让他们也瞧瞧。',
  },
  {
    _id: 'buy-at-face',
    case: 'rent-room',
    audiences: [],
    headline: '远处的东西 托个人看',
    lines: ['那边有亲戚、同乡，托他看', '看了发个视频来', '没人能看，就买近处的'],
    speech: '买远处的东西，租远处的房，托那边的亲戚、同乡看一眼，发个视频来。没有人能帮你看，就买近处的。多花一点，心里踏实。',
  },
]
