/** Who stands in a comic. Each is drawn in a way of their own, and stays the same from picture to picture. */
export const comicPeople = {
  herder: '牧民大叔',
  herderWoman: '牧民大婶',
  farmer: '种地的大叔',
  grandmother: '奶奶',
  grandfather: '爷爷',
  mother: '妈妈',
  father: '爸爸',
  youngWoman: '姑娘',
  youngMan: '小伙子',
  boy: '男学生',
  girl: '女学生',
  child: '小娃娃',
  shopkeeper: '店主',
  courier: '快递员',
  accountant: '会计',
  boss: '单位领导',
  teacher: '老师',
  doctor: '大夫',
  clerk: '银行柜员',
  gridWorker: '网格员',
  police: '民警',
  swindler: '骗子',
} as const

/** Where a picture of a comic takes place. */
export const comicScenes = {
  grassland: '草场上',
  yurt: '蒙古包里',
  yard: '院子里',
  kang: '屋里炕边',
  kitchen: '厨房',
  night: '夜里屋里',
  market: '集市',
  shop: '小卖部',
  road: '路边',
  schoolGate: '校门口',
  classroom: '教室',
  office: '办公室',
  village: '村部',
  bank: '银行柜台',
  police: '派出所',
  clinic: '卫生院',
  station: '车站',
  den: '骗子那头',
  plain: '只看人和手机',
} as const

/** What somebody does with body and hands. */
export const comicPoses = {
  stand: '站着',
  call: '打电话',
  look: '看手机',
  show: '把手机给人看',
  stop: '伸手拦住',
  point: '指着',
  think: '托着下巴想',
  count: '数钱',
  give: '递钱',
  card: '递银行卡',
  carry: '抱着箱子',
  hug: '搂住孩子',
  comfort: '扶着肩膀',
  run: '跑过来',
  sit: '坐在桌边',
  despair: '抱着头',
  open: '摊开手',
  wave: '招手',
} as const

export const comicFaces = {
  calm: '平静',
  glad: '高兴',
  worried: '着急',
  surprised: '吃惊',
  angry: '生气',
  crying: '哭',
  suspicious: '怀疑',
  tempted: '动了心',
  firm: '拿定主意',
} as const

export const comicPlaces = { left: '左边', middle: '中间', right: '右边' } as const

/** What a phone drawn large shows. */
export const comicPhones = {
  message: '短信',
  group: '群聊',
  call: '来电',
  video: '视频',
  pay: '付钱',
  qr: '扫码',
  app: '软件里的钱数',
} as const
