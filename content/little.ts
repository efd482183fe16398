/** 亲子游戏, for three to six: a scene that a grown-up reads out, and the rule that fits. The child points at a picture and reads nothing. */
export const littleRules = {
  noTap: { words: '不点', act: '把小手背到身后。' },
  noTell: { words: '不说', act: '用小手捂住嘴巴。' },
  findGrownUp: { words: '找大人', act: '跑过来，抱一抱大人。' },
} as const
export type LittleRule = keyof typeof littleRules

interface Scene {
  /** Of its picture, in src/family/little/pictures. */
  picture: string
  told: string
  rule: LittleRule
  /** Said after the child pointed right. */
  because: string
}

export const littleScenes: readonly Scene[] = [
  {
    picture: 'skin',
    told: '小羊在玩游戏。一下子跳出来一个大礼物，说：快来点我，点我就送你。小羊怎么办？',
    rule: 'noTap',
    because: '不认识的礼物，不点。',
  },
  {
    picture: 'number',
    told: '妈妈的手机来了一串数字。电话里的人说：小朋友，念给我听听。怎么办？',
    rule: 'noTell',
    because: '手机上的数字，谁问都不说。',
  },
  {
    picture: 'door',
    told: '有人敲门，说：我是送东西的，快开门。大人在里屋。怎么办？',
    rule: 'findGrownUp',
    because: '有人敲门，去找大人。',
  },
  { picture: 'code', told: '路边贴着一张纸，上面有一个方方的花格子。怎么办？', rule: 'noTap', because: '路边的花格子，不扫也不点。' },
  {
    picture: 'home-alone',
    told: '丁零零，电话里的人问：你家在哪呀？大人在家吗？怎么办？',
    rule: 'noTell',
    because: '家在哪，谁在家，不告诉他。',
  },
  {
    picture: 'scary-call',
    told: '电话里的人说话好凶，说你爸爸要有麻烦了。怎么办？',
    rule: 'findGrownUp',
    because: '说话凶的，把电话给大人。',
  },
  { picture: 'red-packet', told: '手机上跳出来一个红包，一闪一闪的。怎么办？', rule: 'noTap', because: '红包一闪一闪的，也不点。' },
  {
    picture: 'name',
    told: '有人问：小朋友，你叫什么？在哪个幼儿园？怎么办？',
    rule: 'noTell',
    because: '名字和幼儿园，不告诉不认识的人。',
  },
  {
    picture: 'friend-request',
    told: '手机里有个不认识的圆脸，说：我们做好朋友吧。怎么办？',
    rule: 'findGrownUp',
    because: '不认识的朋友，叫大人来看。',
  },
  { picture: 'link', told: '手机上来了一个小盒子，说：点一点，看看你的包裹。怎么办？', rule: 'noTap', because: '不知道是什么，先不点。' },
  {
    picture: 'mother-voice',
    told: '电话里的人说：我是妈妈呀，卡里的数字是多少？可是妈妈就在外面喂羊。怎么办？',
    rule: 'noTell',
    because: '声音像，也不说。去看看妈妈在哪。',
  },
  {
    picture: 'tapped-already',
    told: '哎呀，小羊点错了，手机里的钱飞走了。小羊有点怕。怎么办？',
    rule: 'findGrownUp',
    because: '点错了不怪你，马上告诉大人，还来得及。',
  },
]

/** The four to print and put where the phone lies. */
export const littleCards = [
  { picture: 'rule-no-tap', words: '不点' },
  { picture: 'rule-no-tell', words: '不说' },
  { picture: 'rule-find-grown-up', words: '找大人' },
  { picture: 'rule-call-home', words: '打给家里人' },
] as const
